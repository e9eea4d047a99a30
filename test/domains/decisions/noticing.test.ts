import { digest } from '../../../cloudfunctions/kernel/ids';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { DAY, Run } from '../../builders/decision-process';

const hand = 'villagers_committee';
const resolved = (agree = 6) =>
  new Run(['allowance'])
    .prepared()
    .calls('resolution', 'villagers_assembly', hand)
    .does('seated', hand, { path: 'adults' })
    .holds(hand, 6, agree);
const noticing = (kind: string, boards: string[] = ['village', 'hamlet']) => ({
  ...{ kind, boards, textHash: digest('text'), papers: [] },
});
const posted = (run: Run, days = 0) => ({
  boards: ['village', 'hamlet'].map((placeId) => ({
    ...{ placeId, postedOn: dayOf(run.at + days * DAY) },
  })),
});

it('carries the head of the certificate as it stands', () => {
  const run = resolved();
  const { head } = run.state;
  run.does('notice_prepared', hand, noticing('decision'));
  expect(run.lines.at(-1)?.facts).toMatchObject({ head, n: 1, isFinal: true });
  expect(run.lines.at(-1)?.prev).toBe(head);
});

it.each([
  ['decision', 7],
  ['result', 10],
] as const)('%s hangs %i days from the last board', (kind, days) => {
  const run = resolved().publishes('decision');
  if (kind === 'result') {
    run.carriesOut(true).publishes('result');
  }
  const { until = 0 } = run.state.notices.at(-1) ?? {};
  expect(dayOf(until)).toBe(dayOf(run.at + days * DAY));
  expect(dayOf(until + 1)).not.toBe(dayOf(until));
});

it('is signed by the supervision committee before anybody reads it', () => {
  const run = resolved();
  expect(run.attempt('notice_signed', 'supervision_committee', {})).toBe('not_now');
  run.does('notice_prepared', hand, noticing('decision'));
  expect(run.attempt('notice_published', hand, posted(run))).toBe('not_now');
  expect(run.attempt('notice_signed', hand, {})).toBe('not_allowed');
  run.does('notice_signed', 'supervision_committee');
  expect(run.attempt('notice_signed', 'supervision_committee', {})).toBe('not_now');
  expect(run.attempt('notice_returned', 'supervision_committee', { textHash: 'x' })).toBe(
    'not_now',
  );
  expect(run.attempt('notice_published', 'supervision_committee', posted(run))).toBe('not_allowed');
  run.does('notice_published', hand, posted(run));
});

it('is written anew when the supervision committee sends it back', () => {
  const run = resolved().does('notice_prepared', hand, noticing('decision'));
  expect(run.attempt('notice_prepared', hand, noticing('decision'))).toBe('not_now');
  expect(run.attempt('notice_returned', hand, { textHash: 'x' })).toBe('not_allowed');
  run.does('notice_returned', 'supervision_committee', { textHash: digest('wrong number') });
  run.publishes('decision');
  expect(run.state.notices).toMatchObject([{ n: 1 }]);
});

it.each([
  ['too early', -1, 'not_posted_yet'],
  ['tomorrow', 1, 'not_posted_yet'],
  ['today', 0, undefined],
])('is posted after it was signed and not %s', (_when, days, refused) => {
  const run = resolved().does('notice_prepared', hand, noticing('decision'));
  run.does('notice_signed', 'supervision_committee');
  expect(run.attempt('notice_published', hand, posted(run, days))).toBe(refused);
});

it.each([
  ['no board', []],
  ['a board twice', ['village', 'village']],
])('is not written for %s', (_what, boards) => {
  expect(resolved().attempt('notice_prepared', hand, noticing('decision', boards))).toBe(
    'boards_missing',
  );
});

it('is posted on every board that it was written for', () => {
  const run = resolved().does('notice_prepared', hand, noticing('decision'));
  run.does('notice_signed', 'supervision_committee');
  const [first] = posted(run).boards;
  expect(run.attempt('notice_published', hand, { boards: [first] })).toBe('boards_missing');
  expect(run.attempt('notice_published', hand, { boards: [first, first] })).toBe('boards_missing');
});

it('belongs to whoever acts for the body that decided', () => {
  expect(resolved().attempt('notice_prepared', 'collective', noticing('decision'))).toBe(
    'not_allowed',
  );
});

it('tells a long work stage by stage, and what failed once', () => {
  const run = resolved().publishes('decision');
  expect(run.attempt('notice_prepared', hand, noticing('result'))).toBe('not_now');
  run.carriesOut(false).publishes('result');
  expect(run.state).toMatchObject({ phase: 'underway', notices: [{}, { isFinal: false }] });
  run.carriesOut(true).publishes('result');
  expect(run.state).toMatchObject({ phase: 'published', notices: [{}, {}, { isFinal: true }] });
  const failed = resolved(0).publishes('decision');
  expect(failed.state.phase).toBe('published');
  expect(failed.attempt('notice_prepared', hand, noticing('result'))).toBe('not_now');
});
