import {
  approvalKinds,
  bodies,
  type Body,
  demanders,
  type Matter,
  meetingSteps,
  type MeetingStep,
} from '../../cloudfunctions/contracts/decisions-words';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import type {
  Ballots,
  Calling,
  Hand,
  Happening,
  HappeningOf,
  Meeting,
  Present,
} from '../../cloudfunctions/domains/decisions/happening';
import type { BodyRule } from '../../cloudfunctions/domains/decisions/lawful';
import { answerBy, silentBy } from '../../cloudfunctions/domains/decisions/objecting';
import { maysCall } from '../../cloudfunctions/domains/decisions/phases';
import type { Process } from '../../cloudfunctions/domains/decisions/state';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { aDelegation, by, DAY, paper, voices } from './decision-process';

/*
 * Everything that may be tried on a decision: lawful and not, by every hand, on time, one moment too early and one too
 * late, with every attendance of bodies of a few people.
 */

export type Later = Exclude<Happening, HappeningOf<'opened'>>;

export interface Village {
  /** How many stand on every roll. */
  readonly size: number;
  readonly draft?: string;
}

const HANDS: readonly Hand[] = [
  ...(['party_branch', 'villagers_committee', 'collective', 'supervision_committee'] as const),
  ...(['township', 'county', 'villager', 'clock'] as const),
];
const NONE: Ballots = { agree: 0, against: 0, abstain: 0 };

/** What may be tried before the vote. */
export function* beforeTheVote(state: Process, village: Village): Generator<Later> {
  yield* callings(state, village);
  yield* meetings(state, village);
  yield* approvals(state);
  for (const who of demanders) {
    for (let signatures = 0; signatures <= village.size + 1; signatures += 1) {
      const facts = { who, signatures, due: village.size, roll: 'roll' };
      yield* byEvery(state.at, 'demanded', facts);
    }
  }
  yield* byEvery(state.at, 'withdrawn', { textHash: 'x' });
  yield* byEvery(state.at, 'reported', { to: 'government', textHash: 'x' });
  yield* byEvery(state.at, 'archived', {});
  yield* byEvery(state.at, 'carried_out', { isDone: true, textHash: 'x', papers: [] });
  yield* notices(state, state.at);
}

/** What may be tried after it, at every instant at which something changes. */
export function* afterTheVote(state: Process, objectionsMax: number): Generator<Later> {
  for (const at of instants(state)) {
    yield* notices(state, at);
    yield* objections(state, at, objectionsMax);
    yield* byEvery(at, 'archived', {});
  }
  yield* byEvery(state.at, 'carried_out', { isDone: true, textHash: 'x', papers: [] });
  yield* byEvery(state.at, 'carried_out', { isDone: false, textHash: 'x', papers: [] });
  yield* byEvery(state.at, 'withdrawn', { textHash: 'x' });
  yield* approvals(state);
  yield* byEvery(state.at, 'seated', { path: 'adults' });
  yield* byEvery(state.at, 'called_off', {});
}

/** Now, and the last moment of everything that runs and the first one after it. */
function instants(state: Process): number[] {
  const ends = [
    ...state.notices.map(({ until }) => until),
    ...state.objections.flatMap((it) =>
      it.state === 'closed'
        ? []
        : it.state === 'filed'
          ? [answerBy(it, state.lawful)]
          : [silentBy(it, state.lawful)],
    ),
  ];
  const later = ends.flatMap((end) => [end, end + 1]).filter((at) => at > state.at);
  return [...new Set([state.at, ...later])];
}

function* callings(state: Process, village: Village): Generator<Later> {
  const { at } = state;
  for (const step of meetingSteps) {
    const hand = maysCall(step, state)[0] ?? 'party_branch';
    for (const body of bodies) {
      const facts = calling(state, village, step, body);
      yield happening(at, 'called', hand, facts);
      if (ruleOf(state, step, body) === undefined) {
        continue;
      }
      for (const other of HANDS) {
        yield happening(at, 'called', other, facts);
      }
      for (const wrong of wrongCallings(facts, state, village)) {
        yield happening(at, 'called', hand, { ...facts, ...wrong });
      }
    }
  }
  for (const other of HANDS) {
    yield happening(at, 'called_off', other, {});
  }
}

/** One thing wrong at a time. */
function wrongCallings(facts: Calling, { at, matters }: Process, { size }: Village): object[] {
  const { meetingAt, rolls } = facts;
  const some = matters.slice(1);
  return [
    { meetingAt: meetingAt - DAY },
    { meetingAt: at - 1 },
    { papers: [] },
    { papers: [paper('plan', 'another plan')] },
    { isMerged: true },
    { delegation: undefined },
    { delegation: aDelegation(some) },
    { delegation: aDelegation(['allowance', ...some]) },
    { delegation: aDelegation(matters, { until: dayOf(meetingAt - DAY) }) },
    { delegation: aDelegation(matters, { until: dayOf(meetingAt) }) },
    { delegation: aDelegation(matters, { decidedOn: dayOf(meetingAt + DAY) }) },
    { rolls: rolls.map((roll) => ({ ...roll, lines: [] })) },
    { rolls: rolls.slice(1) },
    { rolls: rolls.map((roll) => ({ ...roll, kind: 'party_members' })) },
    { slipsRoll: facts.slipsRoll === undefined ? voices(size, 'households') : undefined },
  ];
}

function calling(state: Process, village: Village, step: MeetingStep, body: Body): Calling {
  const rule = ruleOf(state, step, body) ?? state.lawful.preparing.proposal;
  const days = Math.max(rule.noticeDays, rule.documentDays);
  return {
    ...{ step, body, isMerged: false, place: '村部' },
    meetingAt: state.at + days * DAY,
    papers: [village.draft === undefined ? paper('plan') : paper('plan', village.draft)],
    rolls: rule.paths.map(({ roll }) => ({
      kind: roll,
      lines: voices(sizeOf(roll, village), roll),
    })),
    ...(rule.slips && { slipsRoll: voices(village.size, 'households') }),
    ...(rule.needsDelegation && { delegation: aDelegation(state.matters) }),
  };
}

function ruleOf({ lawful }: Process, step: MeetingStep, body: Body): BodyRule | undefined {
  const rules = step === 'resolution' ? lawful.deciding : [lawful.preparing[step]];
  return rules.find((rule) => rule.body === body);
}

/** The members' representatives must be more than twenty: of them there are always so many. */
function sizeOf(roll: RollKind, { size }: Village): number {
  return roll === 'collective_representatives' && size === 5 ? 21 : size;
}

function* meetings(state: Process, village: Village): Generator<Later> {
  const { meeting, at } = state;
  if (meeting === undefined) {
    yield happening(at, 'held', 'villagers_committee', aMeeting([], ['agree']));
    yield happening(at, 'seated', 'villagers_committee', { path: 'adults' });
    return;
  }
  const hand = maysCall(meeting.step, state)[0] ?? 'party_branch';
  const then = Math.max(at, meeting.meetingAt);
  for (const path of ['adults', 'households', 'party_members'] as const) {
    yield happening(meeting.meetingAt - 1, 'seated', hand, { path });
    for (const other of HANDS) {
      yield happening(then, 'seated', other, { path });
    }
  }
  const kind = meeting.path ?? meeting.rolls[0]?.kind ?? 'adults';
  const roll = voices(sizeOf(kind, village), kind);
  const all = aMeeting(roll, Array<Part>(roll.length).fill('agree'), state);
  for (const other of HANDS) {
    yield happening(then, 'held', other, all);
  }
  yield happening(meeting.meetingAt - 1, 'held', hand, all);
  for (const wrong of wrongMeetings(all)) {
    yield happening(then, 'held', hand, { ...all, ...wrong });
  }
  for (const parts of attendances(roll.length)) {
    for (const facts of variants(aMeeting(roll, parts, state), state, village)) {
      yield happening(then, 'held', hand, facts);
    }
  }
}

/** One thing wrong at a time, at a meeting where everybody came and agreed. */
function wrongMeetings(all: Meeting): object[] {
  const { present, count } = all;
  const onsite = { ...count.onsite, agree: count.onsite.agree + 1 };
  return [
    { roll: voices(all.roll.length + 1, 'more') },
    {
      present: [...present, { line: all.roll.length, way: 'onsite' }],
      count: { ...count, onsite },
    },
    { present: [...present, ...present.slice(0, 1)], count: { ...count, onsite } },
    { count: { ...count, onsite } },
    { papers: [] },
    { signers: [] },
    { signers: [0, 0] },
    { women: present.length + 1 },
    { recused: [all.roll.length] },
    { womensCheck: 'has_such_ground' },
    { womensCheck: undefined },
    { slips: all.slips === undefined ? NONE : undefined },
  ];
}

type Part = 'absent' | 'agree' | 'against' | 'abstain' | 'recused_here' | 'recused_away';
const PARTS: readonly Part[] = [
  ...(['agree', 'against', 'abstain', 'recused_here', 'absent', 'recused_away'] as const),
];

/** Every way in which so many people can come, stay away, be recused and vote, whoever they are. */
export function* attendances(size: number, from = 0): Generator<Part[]> {
  if (size > 5) {
    for (let agree = 12; agree <= 17; agree += 1) {
      yield [...Array<Part>(agree).fill('agree'), ...Array<Part>(size - agree).fill('absent')];
    }
    return;
  }
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < PARTS.length; at += 1) {
    for (const rest of attendances(size - 1, at)) {
      yield [PARTS[at] ?? 'absent', ...rest];
    }
  }
}

function aMeeting(roll: Meeting['roll'], parts: readonly Part[], state?: Process): Meeting {
  const lines = (wanted: readonly Part[]) =>
    parts.flatMap((part, line) => (wanted.includes(part) ? [line] : []));
  const present = lines(['agree', 'against', 'abstain', 'recused_here']);
  const votes = (part: Part) => lines([part]).length;
  return {
    roll,
    present: present.map((line) => ({ line, way: 'onsite' })),
    recused: lines(['recused_here', 'recused_away']),
    count: {
      onsite: { agree: votes('agree'), against: votes('against'), abstain: votes('abstain') },
      online: NONE,
      proxy: NONE,
    },
    calls: [],
    ...{ women: 0, chair: 'chair', recorder: 'recorder' },
    papers: [paper('minutes'), paper('slips')],
    signers: present.slice(0, 2),
    ...(state?.meeting?.rule.slips && { slips: NONE }),
    ...(state?.lawful.needsWomensCheck && { womensCheck: 'no_such_ground' as const }),
  };
}

/** The same people with another way of being there, or with every answer of the households. */
function* variants(facts: Meeting, { meeting }: Process, { size }: Village): Generator<Meeting> {
  if (meeting?.rule.slips) {
    if (facts.recused.length > 0) {
      return;
    }
    for (let agree = 0; agree <= size; agree += 1) {
      for (let against = 0; agree + against <= size + 1; against += 1) {
        yield { ...facts, slips: { agree, against, abstain: 0 } };
      }
    }
    return;
  }
  yield facts;
  const [first, second] = facts.present;
  if (first === undefined || facts.count.onsite.agree === 0 || facts.recused.includes(first.line)) {
    return;
  }
  const { onsite } = facts.count;
  const fewer = { ...onsite, agree: onsite.agree - 1 };
  const one = { ...NONE, agree: 1 };
  yield {
    ...facts,
    present: [{ ...first, way: 'online' }, ...facts.present.slice(1)],
    count: { onsite: fewer, online: one, proxy: NONE },
    calls: [{ line: first.line, choice: 'agree' }],
  };
  if (second !== undefined) {
    const sent: Present = { ...first, way: 'proxy', by: second.line, paper: 'paper' };
    yield {
      ...facts,
      present: [sent, ...facts.present.slice(1)],
      count: { onsite: fewer, online: NONE, proxy: one },
    };
  }
}

function* approvals({ at }: Process): Generator<Later> {
  for (const kind of approvalKinds) {
    for (const hand of ['township', 'county', 'villagers_committee', 'villager'] as const) {
      yield happening(at, 'approved', hand, { kind, paper: paper('approval') });
      yield happening(at, 'refused', hand, { kind, paper: paper('approval') });
    }
  }
}

function* notices({ notice }: Process, at: number): Generator<Later> {
  for (const kind of ['decision', 'result'] as const) {
    yield* byEvery(at, 'notice_prepared', { kind, textHash: 'x', boards: ['one'], papers: [] });
    const none = { kind, textHash: 'x', boards: [], papers: [] };
    yield happening(at, 'notice_prepared', 'villagers_committee', none);
  }
  yield* byEvery(at, 'notice_returned', { textHash: 'x' });
  yield* byEvery(at, 'notice_signed', {});
  const posted = (placeId: string, day: number) => ({ placeId, postedOn: dayOf(day) });
  yield* byEvery(at, 'notice_published', { boards: [posted('one', at)] });
  for (const boards of [
    [],
    [posted('another', at)],
    [posted('one', at + DAY)],
    [posted('one', (notice?.signedAt ?? at) - DAY)],
  ]) {
    yield happening(at, 'notice_published', 'villagers_committee', { boards });
  }
}

function* objections(state: Process, at: number, most: number): Generator<Later> {
  if (state.objections.length < most) {
    const objection = `objection-${state.objections.length + 1}`;
    yield* byEvery(at, 'objected', { objection, textHash: 'x' });
  }
  for (const { objection } of state.objections) {
    yield happening(at, 'objected', 'villager', { objection, textHash: 'x' });
    yield* byEvery(at, 'objection_answered', { objection, textHash: 'x' });
    for (const why of ['not_in_time', 'not_satisfied'] as const) {
      yield* byEvery(at, 'objection_risen', { objection, why });
    }
    for (const how of ['accepted', 'silence'] as const) {
      yield* byEvery(at, 'objection_closed', { objection, how });
    }
  }
}

function* byEvery(at: number, did: Later['did'], facts: object): Generator<Later> {
  for (const hand of HANDS) {
    yield happening(at, did, hand, facts);
  }
}

function happening(at: number, did: Later['did'], hand: Hand, facts: object): Later {
  return { did, at, by: by(hand), facts } as unknown as Later;
}

/** The matters that are tried: each track, each list of bodies, every extra that the law adds. */
export const matterSets: readonly (readonly Matter[])[] = [
  ['public_works'],
  ['levy'],
  ['convention'],
  ['allowance', 'charter'],
  ['land_adjust'],
  ['collective_income'],
  ['public_works', 'collective_income'],
  ['non_member_rights', 'collective_income'],
];
