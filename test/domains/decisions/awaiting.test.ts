import { executiveOf, waitingFor } from '../../../cloudfunctions/domains/decisions/awaiting';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { aRoad, Run } from '../../builders/decision-process';

const waits = (run: Run) => waitingFor(run.state, run.at);
const assembled = (...matters: ConstructorParameters<typeof Run>[0]) =>
  new Run(matters)
    .prepared()
    .calls('resolution', 'villagers_assembly', 'villagers_committee')
    .does('seated', 'villagers_committee', { path: 'adults' })
    .holds('villagers_committee', 6, 6);

it('waits for each step of the way, by its hand', () => {
  const run = new Run(['allowance']);
  expect(waits(run)).toMatchObject({ does: 'call_proposal', hand: 'party_branch' });
  run.calls('proposal', 'party_organisation', 'party_branch');
  expect(waits(run)).toMatchObject({ does: 'hold_meeting', hand: 'party_branch' });
  run.holds('party_branch', 3, 3);
  expect(waits(run)).toMatchObject({ does: 'call_discussion', hand: 'party_branch' });
  run.calls('discussion', 'two_committees', 'party_branch').holds('party_branch', 5, 5);
  expect(waits(run)).toMatchObject({ does: 'call_review', hand: 'party_branch' });
  run.calls('review', 'party_members', 'party_branch').holds('party_branch', 6, 6);
  expect(waits(run)).toMatchObject({ does: 'call_resolution', hand: 'villagers_committee' });
});

it('waits for notices, for the works, and for the days of the notice', () => {
  const run = assembled('allowance');
  expect(waits(run)).toMatchObject({
    does: 'prepare_decision_notice',
    hand: 'villagers_committee',
  });
  const text = { textHash: digest('text'), boards: ['village'], papers: [] };
  run.does('notice_prepared', 'villagers_committee', { ...text, kind: 'decision' });
  expect(waits(run)).toMatchObject({ does: 'sign_notice', hand: 'supervision_committee' });
  run.does('notice_signed', 'supervision_committee');
  expect(waits(run)).toMatchObject({ does: 'publish_notice', hand: 'villagers_committee' });
  run.does('notice_published', 'villagers_committee', {
    boards: [{ placeId: 'village', postedOn: dayOf(run.at) }],
  });
  expect(waits(run)).toMatchObject({ does: 'carry_out' });
  run.carriesOut(false);
  expect(waits(run)).toMatchObject({ does: 'prepare_result_notice' });
  run.publishes('result').carriesOut(true);
  expect(waits(run)).toMatchObject({ does: 'prepare_result_notice' });
  run.publishes('result').does('objected', 'villager', { objection: 'o', textHash: 'x' });
  expect(waits(run)).toEqual({ does: 'notice_days', dueAt: run.state.notices.at(-1)?.until });
  run.wait(11);
  expect(waits(run)).toEqual({ does: 'answer_objections' });
  run.does('objection_answered', 'villagers_committee', { objection: 'o', textHash: 'x' });
  run.does('objection_closed', 'villager', { objection: 'o', how: 'accepted' });
  expect(waits(run)).toMatchObject({ does: 'archive' });
});

it.each([
  ['before the vote', new Run(['charter']).prepared()],
  ['before the works', assembled('levy').publishes('decision')],
  [
    'before the archive',
    assembled('public_works').publishes('decision').carriesOut(true).publishes('result').wait(11),
  ],
])('waits for what has to be granted %s', (_when, run) => {
  expect(waits(run)).toMatchObject({ does: 'approval', hand: 'villagers_committee' });
});

it('gives the county seven working days for a levy', () => {
  const run = assembled('levy').publishes('decision');
  const days = ((waits(run)?.dueAt ?? 0) - run.at) / 86_400_000;
  expect(Math.floor(days)).toBe(9);
});

it('waits for nothing when it has ended', () => {
  expect(waits(aRoad())).toBeUndefined();
});

it('is the collective’s council on its track, and the committee where there is none', () => {
  expect(executiveOf(new Run(['compensation']).state)).toBe('collective');
  expect(executiveOf(new Run(['compensation'], { hasCollective: false }).state)).toBe(
    'villagers_committee',
  );
});
