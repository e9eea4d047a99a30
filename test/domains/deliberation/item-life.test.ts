import { itemStates } from '../../../cloudfunctions/contracts/deliberation-words';
import {
  itemLife,
  move,
  rejectionOf,
  written,
} from '../../../cloudfunctions/domains/deliberation/item-life';
import { anItem } from '../../builders/meeting-items';

const movers = ['raiser', 'meeting', 'holder', 'colleague', 'demand', 'clock'] as const;

it('nothing but being accepted, or the dated silence, closes anything (不销号)', () => {
  const closing = itemStates.flatMap((from) =>
    movers.flatMap((by) =>
      itemLife
        .verbs(from, by)
        .filter((verb) => itemLife.next(from, verb, by) === 'closed')
        .map((verb) => `${from} ${verb} ${by}`),
    ),
  );
  expect(closing.sort()).toEqual([
    'answered accept raiser',
    'answered fall_silent clock',
    'taken_up accept demand',
    'taken_up fall_silent demand',
  ]);
});

it('what is not done or not answered cannot even wait for silence', () => {
  for (const state of ['raised', 'assigned', 'escalated'] as const) {
    expect(itemLife.next(state, 'fall_silent', 'clock')).toBeUndefined();
    expect(itemLife.next(state, 'accept', 'raiser')).toBeUndefined();
  }
});

it('nobody of the meeting says that an office has done it', () => {
  expect(itemLife.next('assigned', 'report_done', 'meeting')).toBeUndefined();
  expect(itemLife.next('assigned', 'answer', 'meeting')).toBeUndefined();
  expect(itemLife.next('assigned', 'report_done', 'holder')).toBe('answered');
});

it('ends closed or withdrawn', () => {
  expect([...itemLife.ends].sort()).toEqual(['closed', 'withdrawn']);
});

it.each([
  [undefined, 'reject_answer', 'raised'],
  ['village', 'reject_work', 'assigned'],
  ['township', 'reject_work_above', 'escalated'],
] as const)('what was given on floor %s goes back there', (floor, verb, state) => {
  const item = anItem({ state: 'answered', ...(floor && { task: { n: 1, floor } }) });
  expect(rejectionOf(item)).toBe(verb);
  expect(itemLife.next('answered', verb, 'raiser')).toBe(state);
});

it('a step and its line of the diary are one', () => {
  const item = anItem({ lines: 4 });
  const saying = { by: 'office' as const };
  expect(move(item, 'escalate', 'holder', 7, saying)).toMatchObject({
    item: { state: 'escalated', lines: 5 },
    line: { id: `${item.id}:4`, n: 4, at: 7, did: 'escalated', by: 'office' },
  });
  expect(move(item, 'escalate', 'raiser', 7, saying)).toBeUndefined();
  expect(written(item, 'made_a_motion', 7, saying).item.state).toBe('raised');
});
