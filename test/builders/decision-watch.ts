import type { ApprovalKind, Body, Matter } from '../../cloudfunctions/contracts/decisions-words';
import type {
  Calling,
  Happening,
  HappeningOf,
  Meeting,
} from '../../cloudfunctions/domains/decisions/happening';

/*
 * What the law asks of a decision, written down a second time, person by person and without the product's tables and
 * arithmetic, so that a mistake there does not excuse itself. A watch hears what the machine has let happen, and says
 * what of it was unlawful. Sources: domain.md 1.2 to 1.4, 1.6, 1.8.
 */

const DAY = 86_400_000;
/** Clocks of the two publications and of objections, in days. */
const HANGS = { decision: 7, result: 10 } as const;
const REPLIES = { village: 5, township: 10, county: 10 } as const;
const SILENCE = 7;

const COLLECTIVE: readonly Matter[] = ['collective_income', 'land_adjust', 'non_member_rights'];
const ONLY_ALL_VILLAGERS: readonly Matter[] = ['convention', 'charter'];
const ONLY_ALL_MEMBERS: readonly Matter[] = ['land_adjust', 'non_member_rights'];
const APPROVALS: Partial<Record<Matter, Partial<Record<When, ApprovalKind[]>>>> = {
  public_works: { archive: ['bidding_record'] },
  levy: { execution: ['levy_review'] },
  convention: { meeting: ['township_review'] },
  land_adjust: { execution: ['township_approval', 'county_approval'] },
};
type When = 'meeting' | 'execution' | 'archive';

/** What a watch remembers. Plain data, so that two ways to the same situation are seen to be the same. */
export interface Watch {
  readonly matters: readonly Matter[];
  /** How many of the first three discussions have let it pass since it was last sent back. */
  readonly passed: number;
  readonly isDemanded: boolean;
  readonly isAssemblyDemanded: boolean;
  readonly approved: readonly ApprovalKind[];
  readonly isRefused: boolean;
  readonly called?: {
    readonly facts: Calling;
    readonly heldFrom: number;
    readonly flaw: string | undefined;
    readonly path?: string;
  };
  readonly outcome?: 'passed' | 'failed';
  readonly draft?: { readonly kind: 'decision' | 'result'; readonly isSigned: boolean };
  readonly hanging: readonly { readonly kind: 'decision' | 'result'; readonly until: number }[];
  readonly isCarriedOut: boolean;
  readonly isLastTold: boolean;
  readonly objections: Readonly<Record<string, { answered?: number; since: number; level: Level }>>;
}
type Level = 'village' | 'township' | 'county';

export function watching(matters: readonly Matter[]): Watch {
  return {
    ...{ matters, passed: 0, isDemanded: false, isAssemblyDemanded: false, approved: [] },
    ...{ isRefused: false, hanging: [], isCarriedOut: false, isLastTold: false, objections: {} },
  };
}

interface Heard {
  readonly watch: Watch;
  /** What of it the law does not allow; nothing when all is well. */
  readonly breach?: string;
}

/** Hears one happening that the machine has accepted. */
export function hears(watch: Watch, it: Exclude<Happening, HappeningOf<'opened'>>): Heard {
  switch (it.did) {
    case 'demanded': {
      const { who, signatures, due } = it.facts;
      const many = who === 'villagers' ? signatures * 10 >= due : signatures * 5 >= due;
      const isAll = who === 'villagers' ? many : signatures * 3 >= due;
      return {
        watch: {
          ...watch,
          isDemanded: watch.isDemanded || many,
          isAssemblyDemanded: watch.isAssemblyDemanded || isAll,
        },
        ...(many ? {} : { breach: 'a demand of too few' }),
      };
    }
    case 'called':
      return {
        watch: {
          ...watch,
          called: {
            facts: it.facts,
            heldFrom: it.facts.meetingAt,
            flaw: it.facts.step === 'resolution' ? callingFlaw(watch, it) : undefined,
          },
        },
      };
    case 'called_off':
      return { watch: without(watch, 'called') };
    case 'seated':
      return seated(watch, it);
    case 'held':
      return held(watch, it);
    case 'approved':
      return { watch: { ...watch, approved: [...watch.approved, it.facts.kind].sort() } };
    case 'refused':
      return { watch: { ...watch, isRefused: watch.isRefused || watch.outcome === 'passed' } };
    case 'notice_prepared':
    case 'notice_signed':
    case 'notice_returned':
    case 'notice_published':
    case 'carried_out':
    case 'objected':
    case 'objection_answered':
    case 'objection_risen':
    case 'objection_closed':
    case 'archived':
    case 'withdrawn':
      return hearsAfterTheVote(watch, it);
    case 'reported':
      return { watch };
  }
}

function seated(watch: Watch, { at, facts }: HappeningOf<'seated'>): Heard {
  const { called } = watch;
  const breach =
    !called || at < called.heldFrom ? 'a way of counting before the meeting' : undefined;
  return {
    watch: called ? { ...watch, called: { ...called, path: facts.path } } : watch,
    ...(breach !== undefined && { breach }),
  };
}

function held(watch: Watch, { at, facts }: HappeningOf<'held'>): Heard {
  const { called, passed } = watch;
  if (!called) {
    return { watch, breach: 'a meeting that nobody called' };
  }
  const { step, body } = called.facts;
  const after = without(watch, 'called');
  const count = people(facts);
  if (!isQuorate(body, called, count)) {
    return { watch: after };
  }
  const isAdopted = agrees(body, watch.matters, called, count);
  if (step !== 'resolution') {
    const place = ['proposal', 'discussion', 'review'].indexOf(step);
    const goesOn = isAdopted || watch.isDemanded;
    const breach = place === passed ? undefined : 'a step out of its order';
    return {
      watch: { ...after, passed: goesOn ? place + 1 : 0 },
      ...(breach !== undefined && { breach }),
    };
  }
  const flaw =
    called.flaw ??
    (at < called.heldFrom ? 'a vote before the meeting' : undefined) ??
    (passed === 3 ? undefined : 'a vote that was not prepared');
  return {
    watch: { ...after, outcome: isAdopted ? 'passed' : 'failed' },
    ...(isAdopted && flaw !== undefined && { breach: flaw }),
  };
}

/** What is wrong with how the deciding body was called; it is a breach only if the vote is then counted. */
function callingFlaw(watch: Watch, { at, facts }: HappeningOf<'called'>): string | undefined {
  const { matters, approved, isAssemblyDemanded } = watch;
  const { body, meetingAt, delegation, papers, rolls, slipsRoll } = facts;
  const isCollective = matters.some((it) => COLLECTIVE.includes(it));
  const isOfVillagers = body === 'villagers_assembly' || body === 'representatives_assembly';
  const days = { villagers_assembly: 10, representatives_assembly: 3 }[body as string] ?? 10;
  const nights =
    Math.floor((meetingAt + 8 * 3_600_000) / DAY) - Math.floor((at + 8 * 3_600_000) / DAY);
  const wanted = matters.flatMap((it) => APPROVALS[it]?.meeting ?? []);
  const covers = delegation && matters.every((it) => delegation.matters.includes(it));
  const day = new Date(meetingAt + 8 * 3_600_000).toISOString().slice(0, 10);
  const flaws: readonly (readonly [boolean, string])[] = [
    [isCollective === isOfVillagers, 'a body of the other track'],
    [
      body === 'representatives_assembly' && matters.some((it) => ONLY_ALL_VILLAGERS.includes(it)),
      'representatives for what is the assembly’s alone',
    ],
    [
      body === 'members_representatives' && matters.some((it) => ONLY_ALL_MEMBERS.includes(it)),
      'representatives for what is all members’ alone',
    ],
    [body === 'members_representatives' && (rolls[0]?.lines.length ?? 0) <= 20, 'twenty or fewer'],
    [isAssemblyDemanded && isOfVillagers && body !== 'villagers_assembly', 'a demand passed over'],
    [nights < days, 'a notice too short'],
    [body === 'representatives_assembly' && covers !== true, 'no delegation that covers it'],
    [
      body === 'representatives_assembly' &&
        delegation !== undefined &&
        (delegation.decidedOn > day || delegation.until < day),
      'a delegation not in force',
    ],
    [!papers.some(({ kind }) => kind === 'plan'), 'nobody had the plan'],
    [wanted.some((it) => !approved.includes(it)), 'a vote before the township’s review'],
    [
      body === 'representatives_assembly' && matters.includes('levy') && slipsRoll === undefined,
      'households not asked',
    ],
  ];
  return flaws.find(([isFlawed]) => isFlawed)?.[1];
}

interface People {
  readonly due: number;
  readonly here: number;
  readonly counted: number;
  readonly agree: number;
  readonly slips: { readonly all: number; readonly agree: number };
}

/** Person by person: who stands on the roll, who is here, who of them is counted, who agreed. */
function people({ roll, present, recused, count, slips }: Meeting): People {
  let [here, counted] = [0, 0];
  for (let line = 0; line < roll.length; line += 1) {
    if (present.some((it) => it.line === line)) {
      here += 1;
      counted += recused.includes(line) ? 0 : 1;
    }
  }
  const agree = count.onsite.agree + count.online.agree + count.proxy.agree;
  const { agree: yes = 0, against = 0, abstain = 0 } = slips ?? {};
  return {
    due: roll.length,
    here,
    counted,
    agree,
    slips: { all: yes + against + abstain, agree: yes },
  };
}

function isQuorate(body: Body, called: NonNullable<Watch['called']>, count: People): boolean {
  const { due, here, counted, slips } = count;
  const isOverHalf = counted > due - counted;
  const isTwoThirds = counted + counted + counted >= due + due;
  switch (body) {
    case 'villagers_assembly':
      return called.path === 'adults' ? isOverHalf : called.path === 'households' && isTwoThirds;
    case 'representatives_assembly': {
      const households = called.facts.slipsRoll?.length;
      return isTwoThirds && (households === undefined || slips.all * 3 >= households * 2);
    }
    case 'party_members':
    case 'members_assembly':
    case 'group_meeting':
      return isTwoThirds;
    case 'members_representatives':
      return due > 0;
    case 'party_organisation':
    case 'two_committees':
      return isOverHalf && here > 0;
  }
}

function agrees(
  body: Body,
  matters: readonly Matter[],
  called: NonNullable<Watch['called']>,
  { due, here, agree, slips }: People,
): boolean {
  switch (body) {
    case 'party_members':
      return agree > due - agree;
    case 'members_assembly':
    case 'members_representatives':
      return matters.includes('non_member_rights') ? agree * 4 >= due * 3 : agree * 3 >= due * 2;
    case 'representatives_assembly':
      return (
        agree > here - agree &&
        (called.facts.slipsRoll === undefined || slips.agree > slips.all - slips.agree)
      );
    case 'villagers_assembly':
    case 'group_meeting':
    case 'party_organisation':
    case 'two_committees':
      return agree > here - agree;
  }
}

type AfterTheVote = HappeningOf<
  | 'notice_prepared'
  | 'notice_signed'
  | 'notice_returned'
  | 'notice_published'
  | 'carried_out'
  | 'objected'
  | 'objection_answered'
  | 'objection_risen'
  | 'objection_closed'
  | 'archived'
  | 'withdrawn'
>;

function hearsAfterTheVote(watch: Watch, it: AfterTheVote): Heard {
  const { outcome, draft, hanging, approved, matters, objections } = watch;
  const missing = (when: When) =>
    matters.flatMap((m) => APPROVALS[m]?.[when] ?? []).some((kind) => !approved.includes(kind));
  switch (it.did) {
    case 'notice_prepared': {
      const { kind } = it.facts;
      const isEarly = outcome === undefined || (kind === 'result' && hanging.length === 0);
      return told({ ...watch, draft: { kind, isSigned: false } }, isEarly && 'a notice too early');
    }
    case 'notice_signed':
      return told(
        { ...watch, ...(draft && { draft: { ...draft, isSigned: true } }) },
        it.by.hand !== 'supervision_committee' && 'signed by somebody else',
      );
    case 'notice_returned':
      return { watch: without(watch, 'draft') };
    case 'notice_published': {
      const kind = draft?.kind ?? 'decision';
      const last =
        it.facts.boards
          .map(({ postedOn }) => postedOn)
          .sort()
          .at(-1) ?? '';
      const until = Date.parse(`${last}T00:00:00+08:00`) + (HANGS[kind] + 1) * DAY - 1;
      const isLastTold = kind === 'result' && (watch.isCarriedOut || watch.isRefused);
      return told(
        { ...without(watch, 'draft'), hanging: [...hanging, { kind, until }], isLastTold },
        draft?.isSigned !== true && 'a notice that the supervisors have not signed',
      );
    }
    case 'carried_out':
      return told(
        { ...watch, isCarriedOut: watch.isCarriedOut || it.facts.isDone },
        (outcome !== 'passed' || hanging.length === 0 || watch.isRefused || missing('execution')) &&
          'carried out without the right to',
      );
    case 'objected':
      return told(
        {
          ...watch,
          objections: { ...objections, [it.facts.objection]: { since: it.at, level: 'village' } },
        },
        !hanging.some(({ until }) => it.at <= until) && 'an objection to nothing',
      );
    case 'objection_answered':
    case 'objection_risen':
    case 'objection_closed':
      return objection(watch, it);
    case 'archived': {
      const isOpen = Object.keys(objections).length > 0;
      const isUntold = outcome === 'passed' && !watch.isLastTold;
      const isEarly = outcome === undefined || hanging.some(({ until }) => it.at <= until);
      const isShort = outcome === 'passed' && !watch.isRefused && missing('archive');
      return told(watch, (isOpen || isUntold || isEarly || isShort) && 'archived too early');
    }
    case 'withdrawn':
      return told(watch, (watch.isDemanded || outcome !== undefined) && 'withdrawn too late');
  }
}

function objection(
  watch: Watch,
  it:
    | HappeningOf<'objection_answered'>
    | HappeningOf<'objection_risen'>
    | HappeningOf<'objection_closed'>,
): Heard {
  const { [it.facts.objection]: found, ...others } = watch.objections;
  if (!found) {
    return { watch, breach: 'an answer to nobody' };
  }
  const midnight = (at: number) => at - ((at + 8 * 3_600_000) % DAY);
  const late = (from: number, days: number) => it.at >= midnight(from) + (days + 1) * DAY;
  const changed = (next: typeof found) => ({
    ...watch,
    objections: { ...others, [it.facts.objection]: next },
  });
  switch (it.did) {
    case 'objection_answered':
      return { watch: changed({ ...found, answered: it.at }) };
    case 'objection_risen': {
      const isLate = found.answered === undefined && late(found.since, REPLIES[found.level]);
      const isRight = it.facts.why === 'not_in_time' ? isLate : found.answered !== undefined;
      const level = found.level === 'village' ? 'township' : 'county';
      return told(changed({ since: it.at, level }), !isRight && 'risen without a reason');
    }
    case 'objection_closed': {
      const { answered } = found;
      const isSilent = answered !== undefined && late(answered, SILENCE);
      const isRight = it.facts.how === 'silence' ? isSilent : answered !== undefined;
      return told({ ...watch, objections: others }, !isRight && 'closed over somebody’s head');
    }
  }
}

function told(watch: Watch, breach: string | false): Heard {
  return breach === false ? { watch } : { watch, breach };
}

function without<Field extends keyof Watch>(watch: Watch, field: Field): Omit<Watch, Field> {
  const rest: Partial<Watch> = { ...watch };
  Reflect.deleteProperty(rest, field);
  return rest as Omit<Watch, Field>;
}
