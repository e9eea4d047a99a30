import {
  answerBy,
  hangingNotice,
  objectionIn,
  silentBy,
} from '../../../cloudfunctions/domains/decisions/objecting';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { Run } from '../../builders/decision-process';

const hand = 'villagers_committee';
const hanging = () =>
  new Run(['allowance'])
    .prepared()
    .calls('resolution', 'villagers_assembly', hand)
    .does('seated', hand, { path: 'adults' })
    .holds(hand, 6, 6)
    .publishes('decision');
const words = (objection = 'one') => ({ objection, textHash: digest('words') });
const risen = (why: string) => ({ objection: 'one', why });
const closed = (how: string) => ({ objection: 'one', how });
const objected = () => hanging().does('objected', 'villager', words());
const answered = () => objected().does('objection_answered', hand, words());
const one = (run: Run) => objectionIn(run.state, 'one');

it('is made by a villager against the notice that hangs', () => {
  expect(one(objected())).toMatchObject({ state: 'filed', level: 'village', notice: 1 });
  expect(hanging().attempt('objected', hand, words())).toBe('not_allowed');
  expect(objected().attempt('objected', 'villager', words())).toBe('objection_id_taken');
  expect(new Run(['allowance']).attempt('objected', 'villager', words())).toBe('no_notice_hangs');
});

it('is heard until the last day of the notice', () => {
  const run = hanging();
  run.at = run.state.notices[0]?.until ?? 0;
  expect(hangingNotice(run.state, run.at)).toMatchObject({ n: 1 });
  run.at += 1;
  expect(run.attempt('objected', 'villager', words())).toBe('no_notice_hangs');
  run.at -= 1;
  run.does('objected', 'villager', words());
});

it('is answered by the office that has it, once', () => {
  expect(objected().attempt('objection_answered', 'township', words())).toBe('not_allowed');
  const run = answered();
  expect(one(run)).toMatchObject({ state: 'answered' });
  expect(run.attempt('objection_answered', hand, words())).toBe('not_now');
  expect(run.attempt('objection_answered', hand, words('two'))).toBe('not_now');
});

it('is closed when it is accepted, by a villager', () => {
  expect(answered().attempt('objection_closed', hand, closed('accepted'))).toBe('not_allowed');
  expect(objected().attempt('objection_closed', 'villager', closed('accepted'))).toBe('not_now');
  expect(one(answered().does('objection_closed', 'villager', closed('accepted')))).toMatchObject({
    state: 'closed',
  });
});

it('is closed by the dated silence, and not a day before', () => {
  const run = answered();
  const state = one(run);
  run.at = state ? silentBy(state, run.state.lawful) : 0;
  expect(dayOf(run.at)).toBe(dayOf((state?.since ?? 0) + 7 * 86_400_000));
  expect(run.attempt('objection_closed', 'clock', closed('silence'))).toBe('not_now');
  run.at += 1;
  expect(run.attempt('objection_closed', 'villager', closed('silence'))).toBe('not_allowed');
  run.does('objection_closed', 'clock', closed('silence'));
});

it.each([
  ['village', 5, 'township'],
  ['township', 10, 'county'],
] as const)('rises from the %s after %i days without an answer to the %s', (level, days, above) => {
  const run = objected();
  if (level === 'township') {
    run.does('objection_answered', hand, words());
    run.does('objection_risen', 'villager', risen('not_satisfied'));
  }
  const state = one(run);
  run.at = state ? answerBy(state, run.state.lawful) : 0;
  expect(dayOf(run.at)).toBe(dayOf((state?.since ?? 0) + days * 86_400_000));
  expect(run.attempt('objection_risen', 'clock', risen('not_in_time'))).toBe('not_now');
  run.at += 1;
  expect(run.attempt('objection_risen', 'villager', risen('not_in_time'))).toBe('not_allowed');
  run.does('objection_risen', 'clock', risen('not_in_time'));
  expect(one(run)).toMatchObject({ state: 'filed', level: above, since: run.at });
});

it('goes past the village when the answer does not content, up to the county and no further', () => {
  const run = answered().does('objection_risen', 'villager', risen('not_satisfied'));
  expect(run.attempt('objection_risen', 'villager', risen('not_satisfied'))).toBe('not_now');
  expect(run.attempt('objection_answered', hand, words())).toBe('not_allowed');
  run.does('objection_answered', 'township', words());
  run.does('objection_risen', 'villager', risen('not_satisfied'));
  run.does('objection_answered', 'county', words());
  expect(run.attempt('objection_risen', 'villager', risen('not_satisfied'))).toBe('nobody_above');
  expect(run.attempt('objection_risen', 'clock', risen('not_satisfied'))).toBe('not_allowed');
  expect(
    run.attempt('objection_risen', 'villager', { ...risen('not_satisfied'), objection: 'x' }),
  ).toBe('not_now');
});
