import { requestStates } from '../../../cloudfunctions/contracts/requests-words';
import { move, requestLife, written } from '../../../cloudfunctions/domains/requests/life';
import { aRequest } from '../../builders/requests';

it('has two ends, and reaches every state', () => {
  expect([...requestLife.ends].sort()).toEqual(['closed', 'withdrawn']);
  expect(requestStates).toHaveLength(6);
});

it.each([
  ['submitted', 'filer', ['add_words', 'withdraw']],
  ['submitted', 'holder', ['accept', 'hand_on', 'add_words']],
  ['accepted', 'holder', ['start_work', 'answer', 'hand_on', 'add_words']],
  ['working', 'holder', ['answer', 'hand_on', 'add_words']],
  ['working', 'colleague', ['take_over']],
  ['answered', 'filer', ['confirm', 'report_unsolved', 'add_words', 'withdraw']],
  ['answered', 'holder', ['add_words']],
  ['answered', 'clock', ['fall_silent']],
  ['working', 'clock', ['rise', 'pass_vacancy']],
  ['closed', 'filer', []],
  ['withdrawn', 'holder', []],
] as const)('in %s the %s may %j', (state, mover, verbs) => {
  expect(requestLife.verbs(state, mover)).toEqual(verbs);
});

it('one step gives the next state and the line of the diary', () => {
  const moved = move(aRequest({ lines: 3 }), 'accept', 'holder', 77, { by: 'office' });
  expect(moved?.request).toMatchObject({ state: 'accepted', acceptedAt: 77, lines: 4 });
  expect(moved?.line).toEqual({
    ...{ id: 'request-in-the-book:3', requestId: 'request-in-the-book', n: 3, at: 77 },
    ...{ did: 'accepted', by: 'office' },
  });
});

it('is no step for whoever may not take it', () => {
  expect(move(aRequest(), 'accept', 'filer', 77, { by: 'filer' })).toBeUndefined();
  expect(
    move(aRequest({ state: 'closed' }), 'withdraw', 'filer', 77, { by: 'filer' }),
  ).toBeUndefined();
});

it('a step that stays in its state keeps the day on which it was reached', () => {
  const request = aRequest({ state: 'working', workingAt: 5 });
  expect(move(request, 'rise', 'clock', 77, { by: 'clock' })?.request.workingAt).toBe(5);
});

it.each([
  ['answer', 'holder', 'working', 'answeredAt'],
  ['confirm', 'filer', 'answered', 'closedAt'],
  ['withdraw', 'filer', 'working', 'closedAt'],
  ['report_unsolved', 'filer', 'answered', 'workingAt'],
] as const)('%s is dated', (verb, mover, state, field) => {
  const moved = move(aRequest({ state }), verb, mover, 77, { by: 'office' });
  expect(moved?.request[field]).toBe(77);
});

it('a line without a step moves nothing', () => {
  const request = aRequest();
  const { request: after, line } = written(request, 'joined', 77, { by: 'neighbour' });
  expect(after).toEqual({ ...request, lines: request.lines + 1 });
  expect(line).toMatchObject({ did: 'joined', n: request.lines });
});
