import { digest } from '../../../cloudfunctions/kernel/ids';
import { Run } from '../../builders/decision-process';

const hand = 'villagers_committee';
const text = { textHash: digest('words') };
const published = () =>
  new Run(['public_works'])
    .prepared()
    .calls('resolution', 'villagers_assembly', hand)
    .does('seated', hand, { path: 'adults' })
    .holds(hand, 6, 6)
    .publishes('decision');

it('is not archived before the result is published', () => {
  const run = published().wait(30);
  expect(run.attempt('archived', hand, {})).toBe('result_not_published');
  run.carriesOut(true);
  expect(run.attempt('archived', hand, {})).toBe('result_not_published');
});

it('is archived when the notice has hung its days, objections are closed and every paper is there', () => {
  const run = published().carriesOut(true).publishes('result');
  run.does('objected', 'villager', { objection: 'one', ...text });
  run.at = run.state.notices.at(-1)?.until ?? 0;
  expect(run.attempt('archived', hand, {})).toBe('notice_still_hangs');
  run.at += 1;
  expect(run.attempt('archived', hand, {})).toBe('objection_open');
  run.does('objection_answered', hand, { objection: 'one', ...text });
  expect(run.attempt('archived', hand, {})).toBe('objection_open');
  run.does('objection_closed', 'villager', { objection: 'one', how: 'accepted' });
  expect(run.attempt('archived', hand, {})).toBe('approval_missing');
  run.grants('bidding_record');
  expect(run.attempt('archived', 'supervision_committee', {})).toBe('not_allowed');
  run.does('archived', hand);
});

it('is carried out while it is underway, by whoever acts for the body', () => {
  const works = { isDone: true, papers: [], ...text };
  expect(new Run(['allowance']).attempt('carried_out', hand, works)).toBe('not_now');
  expect(published().attempt('carried_out', 'party_branch', works)).toBe('not_allowed');
  expect(published().carriesOut(true).attempt('carried_out', hand, works)).toBe('not_now');
});

describe('a motion that is taken back', () => {
  it.each(['villager', 'party_branch', hand, 'township'] as const)('by %s', (by) => {
    expect(new Run(['allowance']).does('withdrawn', by, text).state.phase).toBe('withdrawn');
  });

  it.each([
    ['not_allowed', new Run(['allowance']), 'supervision_committee'],
    ['not_now', published(), 'party_branch'],
    [
      'not_now',
      new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch'),
      'party_branch',
    ],
    [
      'demanded_by_many',
      new Run(['allowance']).does('demanded', 'villager', {
        ...{ who: 'villagers', signatures: 1, due: 10, roll: digest('roll') },
      }),
      'party_branch',
    ],
  ] as const)('is not: %s', (refused, run, by) => {
    expect(run.attempt('withdrawn', by, text)).toBe(refused);
  });
});
