import assert from 'node:assert';
import type { OfficeKind } from '../../contracts/organisation-words';
import { type Channel, type Subject, subjects } from '../../contracts/requests-words';
import { type CitationKey, citationText } from '../../law/citations';
import type { ClockKey } from '../../law/clocks';
import { type DeskKey, desks } from '../../law/desks';
import type { Hotline } from '../../law/hotlines';
import { avoidances, lawVersion, reports, routingPolicy, sealings } from '../../law/routing-policy';
import { type Conditions, firstBit, type RouteFacts, sieve } from './sieve';

export type { Conditions, RouteFacts } from './sieve';

export type Level = 'village' | 'township' | 'county';
export type Urgency = 'at_once' | 'soon' | 'ordinary';

/** An office on a floor, the channel in which it acts and its two clocks: to take it on, and to answer. */
export interface Desk {
  readonly name: string;
  readonly office: OfficeKind;
  readonly level: Level;
  readonly channel: Channel;
  readonly accept: ClockKey;
  readonly answer: ClockKey;
  readonly mayDecline: boolean;
}

/** Somebody who must know of it besides the holder. */
export interface Told {
  readonly office: OfficeKind;
  readonly level: Level;
  readonly duty: 'mandatory_report' | 'inform';
  readonly basis: Basis;
}

/** The text that a route rests on: its key in the citations, and as it is printed. */
export interface Basis {
  readonly key: CitationKey;
  readonly text: string;
}

/** The one lawful way of a request, and why. */
export interface Route {
  /** Which row of the policy decided, and of which version. */
  readonly rule: string;
  readonly lawVersion: string;
  readonly channel: Channel;
  readonly holder: Desk;
  /** Until when the holder answers. */
  readonly clock: ClockKey;
  /** Until when the holder says whether it takes the matter on. */
  readonly acceptClock: ClockKey;
  readonly basis: Basis;
  /** Plain Chinese for the filer, 40 characters at most. */
  readonly reason: string;
  /** Who is next when the holder declines, and so on: three at most, and the last may not decline. */
  readonly next: readonly Desk[];
  readonly alsoTell: readonly Told[];
  readonly sealed: boolean;
  readonly urgency: Urgency;
  readonly hotlines: readonly Hotline[];
  /** An office was passed over because the words accuse it. */
  readonly avoided: boolean;
}

/** The tables that decide, as `law/` holds them. */
export interface Policy {
  readonly version: string;
  readonly desks: Readonly<Record<DeskKey, Desk>>;
  readonly rules: readonly {
    readonly key: string;
    readonly when: Conditions;
    readonly path: readonly DeskKey[];
    readonly basis: CitationKey;
    readonly reason: string;
    readonly urgency: Urgency;
    readonly hotlines: readonly Hotline[];
  }[];
  readonly avoidances: readonly {
    readonly subject: Subject;
    readonly levels: readonly Level[];
    readonly offices: 'all' | readonly OfficeKind[];
    readonly reason: string;
  }[];
  readonly sealings: readonly { readonly when: Conditions }[];
  readonly reports: readonly {
    readonly when: Conditions;
    readonly tell: readonly (readonly DeskKey[])[];
    readonly duty: Told['duty'];
    readonly basis: CitationKey;
  }[];
}

/** The law's own tables. That they use only words of the closed lists is checked here, by the compiler. */
export const policy: Policy = {
  version: lawVersion,
  desks,
  rules: routingPolicy,
  avoidances,
  sealings,
  reports,
};

/** Brings a matter to exactly one channel and one holder. Pure: the same facts, the same way. */
export const route = routeBy(policy);

/** Reads a policy into tables of bits, so that finding the first row that applies takes a moment. */
export function routeBy(tables: Policy): (facts: RouteFacts) => Route {
  const besides = [...tables.sealings, ...tables.reports];
  assert(
    besides.length <= 20,
    'the bits of what applies besides share one word with the first rules',
  );
  const matching = sieve([...besides, ...tables.rules].map(({ when }) => when));
  const besidesMask = (1 << besides.length) - 1;
  const known = new Map<number, Route>();

  return (facts) => {
    const found = matching(facts);
    const rule = firstBit(found, besidesMask) - besides.length;
    const alongside = (found[0] ?? 0) & besidesMask;
    const key = (rule * subjects.length + subjects.indexOf(facts.subject)) * 2 ** 20 + alongside;
    const earlier = known.get(key);
    if (earlier) {
      return earlier;
    }
    const way = wayOf(tables, { rule, alongside, subject: facts.subject });
    known.set(key, way);
    return way;
  };
}

interface Finding {
  /** Where the row that decides stands in the table. */
  readonly rule: number;
  /** The sealings that apply, then the reports, as bits. */
  readonly alongside: number;
  readonly subject: Subject;
}

function wayOf(tables: Policy, { rule: at, alongside, subject }: Finding): Route {
  const rule = tables.rules[at];
  assert(rule, 'no row of the policy applies');
  const avoided = tables.avoidances.filter((it) => it.subject === subject);
  const named = rule.path.map((key) => tables.desks[key]);
  const [holder, ...next] = named.filter((desk) => !isAvoided(desk, avoided));
  assert(holder, 'nobody is left who may hold it');
  const applies = (bit: number) => (alongside & (1 << bit)) !== 0;
  return {
    rule: rule.key,
    lawVersion: tables.version,
    channel: holder.channel,
    holder,
    clock: holder.answer,
    acceptClock: holder.accept,
    basis: basisOf(rule.basis),
    reason: holder === named[0] ? rule.reason : (avoided[0]?.reason ?? rule.reason),
    next,
    alsoTell: tables.reports
      .filter((_, at) => applies(tables.sealings.length + at))
      .flatMap((report) => told(report, tables.desks, avoided))
      .filter(
        (it, at, all) => !isSame(it, holder) && at === all.findIndex((told) => isSame(told, it)),
      ),
    sealed: tables.sealings.some((_, at) => applies(at)),
    urgency: rule.urgency,
    hotlines: rule.hotlines,
    avoided: next.length + 1 < named.length,
  };
}

/** Of each line of desks the first that is not the unit complained about. */
function told(
  { tell, duty, basis }: Policy['reports'][number],
  all: Policy['desks'],
  avoided: Policy['avoidances'],
): Told[] {
  return tell
    .map((line) => line.map((key) => all[key]).find((desk) => !isAvoided(desk, avoided)))
    .filter((desk) => desk !== undefined)
    .map(({ office, level }) => ({ office, level, duty, basis: basisOf(basis) }));
}

function isAvoided({ office, level }: Desk, avoided: Policy['avoidances']): boolean {
  return avoided.some(
    (it) => it.levels.includes(level) && (it.offices === 'all' || it.offices.includes(office)),
  );
}

function isSame(one: Desk | Told, other: Desk | Told): boolean {
  return one.office === other.office && one.level === other.level;
}

function basisOf(key: CitationKey): Basis {
  return { key, text: citationText(key) };
}
