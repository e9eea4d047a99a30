import type { ItemState, ItemVerb } from '../../contracts/deliberation-words';
import type { Transaction, Unstored } from '../../kernel/store';
import { life, type Transition } from '../../kernel/transitions';
import { diary, type DiaryLine, lineId } from './diary';
import { emptied } from './forgetting';
import { type Item, items } from './item';
import { without } from './without';

/**
 * Who moves an item: who raised it, who runs the meeting or answers there, who holds it, who sits in the same office,
 * the demand that a question became, and time itself.
 */
export type Mover = 'raiser' | 'meeting' | 'holder' | 'colleague' | 'demand' | 'clock';

export type Verb =
  | 'put_on_the_agenda'
  | 'take_up'
  | 'answer'
  | 'assign'
  | 'escalate'
  | 'report_done'
  | 'accept'
  | 'reject_answer'
  | 'reject_work'
  | 'reject_work_above'
  | 'fall_silent'
  | 'rise'
  | 'pass_vacancy'
  | 'take_over'
  | 'keep_private'
  | 'withdraw';

type Row = Transition<ItemState, Verb, Mover>;

/**
 * Three that cannot be closed (不销号): what is not done, what is not answered, what whoever raised it does not accept.
 * So nothing but `accept` and the dated silence lead from `answered` to `closed`, and nothing else leads there.
 */
const LIFE: readonly Row[] = [
  { from: 'raised', verb: 'take_up', by: ['meeting', 'raiser'], to: 'taken_up' },
  { from: 'taken_up', verb: 'accept', by: ['demand'], to: 'closed' },
  { from: 'taken_up', verb: 'fall_silent', by: ['demand'], to: 'closed' },
  { from: 'taken_up', verb: 'withdraw', by: ['demand'], to: 'withdrawn' },
  { from: 'raised', verb: 'put_on_the_agenda', by: ['meeting'], to: 'raised' },
  { from: 'raised', verb: 'assign', by: ['meeting', 'holder'], to: 'assigned' },
  { from: 'raised', verb: 'escalate', by: ['meeting', 'holder'], to: 'escalated' },
  { from: 'assigned', verb: 'escalate', by: ['meeting', 'holder'], to: 'escalated' },
  { from: 'raised', verb: 'answer', by: ['meeting', 'holder'], to: 'answered' },
  { from: 'assigned', verb: 'answer', by: ['holder'], to: 'answered' },
  { from: 'escalated', verb: 'answer', by: ['holder'], to: 'answered' },
  { from: 'assigned', verb: 'report_done', by: ['holder'], to: 'answered' },
  { from: 'escalated', verb: 'report_done', by: ['holder'], to: 'answered' },
  { from: 'answered', verb: 'accept', by: ['raiser'], to: 'closed' },
  { from: 'answered', verb: 'fall_silent', by: ['clock'], to: 'closed' },
  { from: 'answered', verb: 'reject_answer', by: ['raiser'], to: 'raised' },
  { from: 'answered', verb: 'reject_work', by: ['raiser'], to: 'assigned' },
  { from: 'answered', verb: 'reject_work_above', by: ['raiser'], to: 'escalated' },
  ...wherever(
    ['raised', 'assigned', 'escalated'],
    [
      { verb: 'rise', by: ['clock'] },
      { verb: 'pass_vacancy', by: ['clock'] },
      { verb: 'take_over', by: ['colleague'] },
      { verb: 'withdraw', by: ['raiser'], to: 'withdrawn' },
    ],
  ),
  { from: 'answered', verb: 'withdraw', by: ['raiser'], to: 'withdrawn' },
  ...wherever(
    ['raised', 'assigned', 'escalated', 'answered'],
    [{ verb: 'keep_private', by: ['meeting', 'raiser'] }],
  ),
];

export const itemLife = life('raised', LIFE);

const DID: Readonly<Record<Verb, ItemVerb>> = {
  put_on_the_agenda: 'put_on_the_agenda',
  take_up: 'taken_up',
  answer: 'answered',
  assign: 'assigned',
  escalate: 'escalated',
  report_done: 'done',
  accept: 'accepted',
  reject_answer: 'not_accepted',
  reject_work: 'not_accepted',
  reject_work_above: 'not_accepted',
  fall_silent: 'closed_by_silence',
  rise: 'overdue',
  pass_vacancy: 'passed_vacancy',
  take_over: 'taken_over',
  keep_private: 'kept_private',
  withdraw: 'withdrawn',
};

export type Saying = Pick<DiaryLine, 'by'> &
  Partial<Pick<DiaryLine, 'personId' | 'office' | 'to' | 'outcome'>>;

/** An item after a step, and the line that says so. */
export interface Moved {
  readonly item: Item;
  readonly line: Unstored<DiaryLine>;
}

/** The next state and its line of the diary; nothing when this one may not do it now. */
export function move(
  item: Item,
  verb: Verb,
  mover: Mover,
  at: number,
  saying: Saying,
): Moved | undefined {
  const state = itemLife.next(item.state, verb, mover);
  return state === undefined ? undefined : written({ ...item, state }, DID[verb], at, saying);
}

/** One more line. */
export function written(item: Item, did: ItemVerb, at: number, saying: Saying): Moved {
  const n = item.lines;
  return {
    item: { ...item, lines: n + 1 },
    line: { id: lineId(item.id, n), itemId: item.id, n, at, did, ...saying },
  };
}

/**
 * What has ended waits for nothing, and no wish stands at a place any more. If whoever raised it had themselves
 * deleted meanwhile, it is let go of now.
 */
export async function save(tx: Transaction, { item, line }: Moved): Promise<void> {
  const kept = itemLife.ends.has(item.state)
    ? without(item, 'wishAt', 'wishIn', 'silenceAt')
    : item;
  const isToGo = itemLife.ends.has(item.state) && item.forgetAtEnd === true;
  await tx.replace(items, isToGo ? await emptied(tx, kept) : kept);
  await tx.insert(diary, line);
}

/** How an item goes back when what was said or done does not do: to where it had been. */
export function rejectionOf({ task }: Item): Verb {
  if (task === undefined) {
    return 'reject_answer';
  }
  return task.floor === 'village' ? 'reject_work' : 'reject_work_above';
}

function wherever(
  from: readonly ItemState[],
  rows: readonly (Omit<Row, 'from' | 'to'> & { readonly to?: ItemState })[],
): Row[] {
  return from.flatMap((state) => rows.map((row) => ({ from: state, to: state, ...row })));
}
