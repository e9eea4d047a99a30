import { abilitiesOf } from '../../../cloudfunctions/domains/decisions/abilities';
import type { Hand } from '../../../cloudfunctions/domains/decisions/happening';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { aRoad, Run } from '../../builders/decision-process';

const may = (run: Run, hands: Hand[], isMover = false) =>
  abilitiesOf(run.state, { hands, isMover }, run.at);
const committee: Hand[] = ['villagers_committee', 'villager'];

it.each([
  ['a villager', ['villager'], false, ['sign_demand', 'declare_interest']],
  ['who moved it', ['villager'], true, ['sign_demand', 'declare_interest', 'withdraw']],
  ['the party branch', ['party_branch'], false, ['call_meeting', 'withdraw']],
  ['the committee', ['villagers_committee'], false, []],
  ['the supervision committee', ['supervision_committee'], false, ['report_past_village']],
  ['nobody', [], false, []],
] as const)('lets %s do with a motion what is theirs', (_who, hands, isMover, abilities) => {
  expect(may(new Run(['allowance']), [...hands], isMover)).toEqual(abilities);
});

it('leads from the call to the count', () => {
  const run = new Run(['allowance']).prepared();
  expect(may(run, committee)).toContain('call_meeting');
  run.does('called', 'villagers_committee', run.calling('resolution', 'villagers_assembly'));
  expect(may(run, ['villagers_committee'])).toEqual(['read_roll', 'cancel_meeting']);
  expect(may(run, ['supervision_committee'])).toEqual(['read_roll', 'report_past_village']);
  expect(may(run, ['villager'])).not.toContain('sign_demand');
  run.wait(10);
  expect(may(run, ['villagers_committee'])).toEqual(['choose_path', 'read_roll', 'cancel_meeting']);
  run.does('seated', 'villagers_committee', { path: 'adults' });
  expect(may(run, ['villagers_committee'])).toEqual(['record_meeting', 'read_roll']);
});

it('leads from the notice to the archive', () => {
  const run = new Run(['public_works']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'adults' }).holds('villagers_committee', 6, 6);
  expect(may(run, committee)).toEqual(['record_approval', 'prepare_notice']);
  run.does('notice_prepared', 'villagers_committee', {
    ...{ kind: 'decision', textHash: digest('text'), boards: ['village'], papers: [] },
  });
  expect(may(run, ['supervision_committee'])).toEqual([
    ...['sign_notice', 'return_notice', 'report_past_village'],
  ]);
  run.does('notice_signed', 'supervision_committee');
  expect(may(run, committee)).toEqual(['record_approval', 'publish_notice']);
  run.does('notice_published', 'villagers_committee', {
    boards: [{ placeId: 'village', postedOn: '2026-12-06' }],
  });
  expect(may(run, committee)).toEqual(['object', 'record_approval', 'record_progress']);
  run.carriesOut(true).publishes('result').wait(11);
  expect(may(run, committee)).not.toContain('archive');
  run.grants('bidding_record');
  expect(may(run, committee)).toEqual(['archive']);
});

it('lets nobody do anything with what has ended', () => {
  expect(may(aRoad(), [...committee, 'supervision_committee'], true)).toEqual([]);
});
