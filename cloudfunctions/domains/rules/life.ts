import type { RevisionState, RevisionStep, RevisionVerb } from '../../contracts/rules-words';
import type { Transaction, Unstored } from '../../kernel/store';
import { life, type Transition } from '../../kernel/transitions';
import { diary, type DiaryLine, lineId } from './diary';
import { type Revision, revisions } from './revision';

/** Who moves a revision: the village's cadres, whose turn it is to review, the assembly, the township, time itself. */
export type Mover = 'village' | 'reviewer' | 'assembly' | 'township' | 'clock';

export type Verb =
  | 'save_draft'
  | 'send_to_review'
  | 'pass'
  | 'pass_last'
  | 'return'
  | 'post_notice'
  | 'call_vote'
  | 'vote_passed'
  | 'vote_not_passed'
  | 'file'
  | 'publish'
  | 'come'
  | 'order_correction'
  | 'withdraw_order'
  | 'withdraw_last_order'
  | 'give_way'
  | 'give_way_to_none'
  | 'end'
  | 'rise'
  | 'pass_vacancy';

type Row = Transition<RevisionState, Verb, Mover>;

/** Where the text may still be changed. A change after the review means that it is reviewed again. */
const WRITTEN_IN = [
  'collecting',
  'drafted',
  'returned',
  'review_passed',
  'notice',
  'not_passed',
] as const;
/** Where somebody has to make the next step. */
const WAITED_IN = [
  ...WRITTEN_IN,
  'under_review',
  'passed',
  'filed',
  'announced',
  'correction_ordered',
] as const;

const LIFE: readonly Row[] = [
  ...WRITTEN_IN.flatMap((from): Row[] => [
    { from, verb: 'save_draft', by: ['village'], to: 'drafted' },
    { from, verb: 'end', by: ['village'], to: 'ended' },
  ]),
  { from: 'drafted', verb: 'send_to_review', by: ['village'], to: 'under_review' },
  { from: 'under_review', verb: 'pass', by: ['reviewer'], to: 'under_review' },
  { from: 'under_review', verb: 'pass_last', by: ['reviewer'], to: 'review_passed' },
  { from: 'under_review', verb: 'return', by: ['reviewer'], to: 'returned' },
  { from: 'review_passed', verb: 'post_notice', by: ['village'], to: 'notice' },
  { from: 'notice', verb: 'call_vote', by: ['village'], to: 'voting' },
  { from: 'voting', verb: 'vote_passed', by: ['assembly'], to: 'passed' },
  { from: 'voting', verb: 'vote_not_passed', by: ['assembly'], to: 'not_passed' },
  { from: 'passed', verb: 'file', by: ['village'], to: 'filed' },
  { from: 'passed', verb: 'publish', by: ['village'], to: 'announced' },
  { from: 'announced', verb: 'file', by: ['village'], to: 'published' },
  { from: 'filed', verb: 'publish', by: ['village'], to: 'published' },
  { from: 'published', verb: 'come', by: ['clock'], to: 'in_force' },
  ...(['in_force', 'correction_ordered'] as const).flatMap((from): Row[] => [
    { from, verb: 'order_correction', by: ['township'], to: 'correction_ordered' },
    { from, verb: 'give_way', by: ['clock'], to: 'amended' },
    { from, verb: 'give_way_to_none', by: ['clock'], to: 'repealed' },
  ]),
  {
    from: 'correction_ordered',
    verb: 'withdraw_order',
    by: ['township'],
    to: 'correction_ordered',
  },
  { from: 'correction_ordered', verb: 'withdraw_last_order', by: ['township'], to: 'in_force' },
  ...WAITED_IN.flatMap((from): Row[] => [
    { from, verb: 'rise', by: ['clock'], to: from },
    { from, verb: 'pass_vacancy', by: ['clock'], to: from },
  ]),
];

export const revisionLife = life('collecting', LIFE);

const DID: Readonly<Record<Verb, RevisionVerb>> = {
  save_draft: 'draft_saved',
  send_to_review: 'sent_to_review',
  pass: 'review_passed',
  pass_last: 'review_passed',
  return: 'returned',
  post_notice: 'notice_posted',
  call_vote: 'vote_called',
  vote_passed: 'vote_passed',
  vote_not_passed: 'vote_not_passed',
  file: 'filed',
  publish: 'published',
  come: 'came_into_force',
  order_correction: 'correction_ordered',
  withdraw_order: 'order_withdrawn',
  withdraw_last_order: 'order_withdrawn',
  give_way: 'amended',
  give_way_to_none: 'repealed',
  end: 'ended',
  rise: 'overdue',
  pass_vacancy: 'passed_vacancy',
};

/** Which step of the line on the screen a state belongs to. */
export const STEP_OF: Readonly<Partial<Record<RevisionState, RevisionStep>>> = {
  collecting: 'collecting',
  drafted: 'drafted',
  returned: 'drafted',
  not_passed: 'drafted',
  under_review: 'under_review',
  review_passed: 'under_review',
  notice: 'notice',
  voting: 'voting',
  passed: 'voting',
  filed: 'filed',
  announced: 'filed',
  published: 'published',
  in_force: 'in_force',
  correction_ordered: 'in_force',
  amended: 'in_force',
  repealed: 'in_force',
};

/** What has come about already: the step is over, and the one after it is what the village is at. */
export const AT_THE_NEXT: ReadonlySet<RevisionState> = new Set([
  'review_passed',
  'passed',
  'filed',
]);

/** Published, or come into force: the step is over, and nobody has to do anything for the one after it. */
export const AT_AN_END: ReadonlySet<RevisionState> = new Set([
  ...(['published', 'in_force', 'correction_ordered', 'amended', 'repealed'] as const),
]);

/** Who acts and what else the diary says about it. */
export type Saying = Pick<DiaryLine, 'office' | 'personId' | 'words'>;

/** A revision after a step, and the line that says so. */
export interface Moved {
  readonly revision: Revision;
  readonly line: Unstored<DiaryLine>;
}

/** The next state and its line of the diary; nothing when this one may not do it now. */
export function move(
  revision: Revision,
  verb: Verb,
  mover: Mover,
  at: number,
  saying: Saying,
): Moved | undefined {
  const state = revisionLife.next(revision.state, verb, mover);
  if (state === undefined) {
    return undefined;
  }
  const step = STEP_OF[state];
  const isNew = state !== revision.state && step !== undefined;
  const reached = isNew ? { ...revision.reached, [step]: at } : revision.reached;
  return written({ ...revision, reached, state }, DID[verb], at, saying);
}

/** One more line without a step. */
export function written(revision: Revision, did: RevisionVerb, at: number, saying: Saying): Moved {
  const n = revision.lines;
  return {
    revision: { ...revision, lines: n + 1 },
    line: { id: lineId(revision.id, n), revisionId: revision.id, n, at, did, ...saying },
  };
}

export async function save(tx: Transaction, { revision, line }: Moved): Promise<void> {
  await tx.replace(revisions, revision);
  await tx.insert(diary, line);
}
