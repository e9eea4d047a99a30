import type { InputOf, OutputOf } from '../../contracts/contract';
import {
  lawSections,
  type LawSection,
  lawStatuses,
  type readLaw,
} from '../../contracts/organisation-law';
import { channels } from '../../law/channels';
import { type CitationKey, citations, citationText } from '../../law/citations';
import { clocks } from '../../law/clocks';
import { type DeskKey, desks } from '../../law/desks';
import { holidayYears } from '../../law/holidays';
import { hotlineEdition, hotlines } from '../../law/hotlines';
import { openQuestions } from '../../law/open-questions';
import { otherFigures } from '../../law/other-figures';
import { parameters } from '../../law/parameters';
import { avoidances, lawVersion, reports, routingPolicy, sealings } from '../../law/routing-policy';
import { conditionsInWords, passedOver, routingWords } from '../../law/routing-words';
import { bodyEntries, matterEntries } from './law-of-decisions';

export type LawLine = OutputOf<typeof readLaw>['items'][number];
type Figure = NonNullable<LawLine['figure']>;
type Rule = NonNullable<LawLine['rule']>;
type Wanted = Pick<InputOf<typeof readLaw>, 'section' | 'status' | 'search'>;
/** A line before it is known where it stands and what it waits for. */
interface Entry extends Omit<LawLine, 'section' | 'questions'> {
  /** A rule and a channel wait for what their citation waits for. */
  readonly basis?: CitationKey;
}

/** The whole book of law, line by line; what is still to be confirmed stands first. */
export const lawLines: readonly LawLine[] = [
  ...linesOf('parameters', [...parameterEntries(), ...otherEntries()]),
  ...linesOf('clocks', clockEntries()),
  ...linesOf('bodies', bodyEntries()),
  ...linesOf('matters', matterEntries()),
  ...linesOf('citations', citationEntries()),
  ...linesOf('rules', ruleEntries()),
  ...linesOf('safeguards', safeguardEntries()),
  ...linesOf('channels', channelEntries()),
  ...linesOf('hotlines', hotlineEntries()),
  ...linesOf('calendar', calendarEntries()),
].sort((one, other) => Number(isSure(one)) - Number(isSure(other)));

/** How many lines of each section have each status. */
export const lawCounts = lawSections.flatMap((section) =>
  lawStatuses.flatMap((status) => {
    const count = lawLines.filter((it) => it.section === section && it.status === status).length;
    return count === 0 ? [] : [{ section, status, count }];
  }),
);

/** The lines that a reader asked for; `search` looks in everything that is read of a line. */
export function linesWanted({ section, status, search }: Wanted): LawLine[] {
  const words = search?.trim().toLowerCase();
  return lawLines.filter(
    (line) =>
      (section === undefined || line.section === section) &&
      (status === undefined || line.status === status) &&
      (words === undefined || readOf(line).includes(words)),
  );
}

function isSure({ status }: LawLine): boolean {
  return status !== 'unverified';
}

function readOf({ name, what, source, rule }: LawLine): string {
  const conditions = rule?.conditions.flatMap(({ words }) => words) ?? [];
  const said = [
    name,
    what,
    source,
    rule?.channel,
    rule?.reason,
    ...(rule?.path ?? []),
    ...conditions,
  ];
  return said.join(' ').toLowerCase();
}

function linesOf(section: LawSection, entries: readonly Entry[]): LawLine[] {
  return entries.map(({ basis, ...line }) => ({
    ...line,
    section,
    questions: openQuestions
      .filter(({ touches }) => touches.some((key) => key === (basis ?? line.key)))
      .map(({ key }) => key),
  }));
}

/** A line that is as sure as the citation on which it rests. */
function onBasis(basis: CitationKey, line: Pick<Entry, 'key' | 'name' | 'what' | 'rule'>): Entry {
  const { status } = citations[basis];
  return { ...line, basis, source: citationText(basis), status, validFrom: lawVersion };
}

function parameterEntries(): Entry[] {
  return Object.entries(parameters).map(([key, { value, unit, ...more }]) => ({
    ...more,
    key,
    figure: figureOf({ value, unit } as Valued),
  }));
}

type Valued = (typeof parameters)[keyof typeof parameters] extends infer Parameter
  ? Parameter extends { readonly value: infer Value; readonly unit: infer Unit }
    ? { readonly value: Value; readonly unit: Unit }
    : never
  : never;

function figureOf({ value, unit }: Valued): Figure {
  switch (unit) {
    case 'share':
      return { is: 'share', ...value };
    case 'switch':
      return { is: 'switch', isOn: value };
    case 'word':
      return { is: 'word', word: value };
    case 'tiers':
      return { is: 'tiers', tiers: [...value] };
    case 'hour':
    case 'calendarDay':
    case 'month':
    case 'year':
    case 'people':
    case 'count':
    case 'yuan':
    case 'point':
      return { is: 'amount', amount: value, unit };
  }
}

function otherEntries(): Entry[] {
  return Object.entries(otherFigures).map(([key, { figure, ...more }]) => ({
    ...more,
    key,
    ...(figure && {
      figure: figure.is === 'deeds' ? { ...figure, deeds: [...figure.deeds] } : figure,
    }),
  }));
}

function clockEntries(): Entry[] {
  return Object.entries(clocks).map(([key, { name, amount, unit, source, status, validFrom }]) => ({
    ...{ key, name, source, status, validFrom },
    figure: { is: 'amount', amount, unit },
  }));
}

function citationEntries(): Entry[] {
  return (Object.keys(citations) as CitationKey[]).map((key) => {
    const { edition, source, status, validFrom } = citations[key];
    const what = /^\d+$/.test(edition) ? `${edition}年文本` : edition;
    return { key, name: citationText(key), what, source, status, validFrom };
  });
}

function ruleEntries(): Entry[] {
  return routingPolicy.map(({ key, name, when, path, basis, reason, urgency, hotlines: numbers }) =>
    onBasis(basis, {
      ...{ key, name },
      rule: {
        conditions: conditionsOf(when),
        path: path.map((desk) => desks[desk].name),
        channel: channels[desks[path[0]].channel].name,
        within: withinOf(path[0]),
        reason,
        urgency: routingWords.urgency[urgency],
        hotlines: [...numbers],
      },
    }),
  );
}

function withinOf(desk: DeskKey): Rule['within'] {
  const { name, amount, unit, status } = clocks[desks[desk].answer];
  return { name, amount, unit, status };
}

/** Whom a complaint passes over, what is sealed, and who must be told besides. */
function safeguardEntries(): Entry[] {
  return [
    ...avoidances.map(({ subject, levels, offices, reason }) =>
      onBasis('petition_accusation', {
        key: `avoid.${subject}`,
        name: `避开被反映的单位：${routingWords.subject[subject]}`,
        rule: plainRule({ subject: [subject] }, [passedOver(levels, offices === 'all')], reason),
      }),
    ),
    ...sealings.map(({ key, when, basis }) =>
      onBasis(basis, { key: `seal.${key}`, name: '密封', rule: plainRule(when, []) }),
    ),
    ...reports.map(({ key, name, when, tell, basis }) =>
      onBasis(basis, {
        ...{ key: `tell.${key}`, name: `同时告知：${name}` },
        rule: plainRule(
          when,
          tell.map(([first]) => desks[first].name),
        ),
      }),
    ),
  ];
}

function plainRule(when: Conditions, path: string[], reason?: string): Rule {
  return { conditions: conditionsOf(when), path, hotlines: [], ...(reason && { reason }) };
}

type Conditions = Parameters<typeof conditionsInWords>[0];

function conditionsOf(when: Conditions): Rule['conditions'] {
  return conditionsInWords(when).map(({ asks, words }) => ({ asks, words: [...words] }));
}

function channelEntries(): Entry[] {
  return Object.entries(channels).map(([key, { name, what, basis }]) =>
    onBasis(basis, { key, name, what }),
  );
}

function hotlineEntries(): Entry[] {
  return Object.entries(hotlines).map(([key, { name, what }]) => ({
    ...hotlineEdition,
    ...{ key, name: `${key} ${name}`, what },
  }));
}

function calendarEntries(): Entry[] {
  return holidayYears.map(({ year, source, status, validFrom, holidays, worked }) => ({
    ...{ key: `calendar.${year}`, name: `${year}年放假和调休`, source, status, validFrom },
    figure: { is: 'days', rest: holidays.map((it) => ({ ...it })), worked: [...worked] },
  }));
}
