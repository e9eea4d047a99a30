import { declareGroupMeeting, previewRoll } from '@contracts/deliberation';
import { Declare } from '@/workbench/meeting/declare';
import { aMeetingShown } from '../../builders/meetings';
import { isOff, open, refuses, says, sentOnce, shown, tap } from '../../builders/pages';

it('chooses how it is counted, and says of each unsure line whether it counts', async () => {
  says(previewRoll, { adults: 30, households: 12, unsure: [{ personId: 'p1', name: '刘*' }] });
  says(declareGroupMeeting, { due: 30, needed: 20, rollHash: 'h' });
  open(<Declare meeting={aMeetingShown()} />);
  await tap(/^开成村民小组会议/);
  await tap('按户算：12户，三分之二以上的户有代表到会', 'radio');
  expect(isOff('宣布')).toBe(true);
  await tap('没满', 'radio');
  await tap('宣布');
  await shown('宣布了。名册30，到够20才作数。');
  expect(await sentOnce(declareGroupMeeting)).toEqual({
    ...{ meetingId: 'meeting-1', path: 'households' },
    unsure: [{ personId: 'p1', isAdult: false }],
  });
});

it('says who may declare it', async () => {
  refuses(previewRoll, 'only_the_group_leader');
  open(<Declare meeting={aMeetingShown()} />);
  await tap(/^开成村民小组会议/);
  await shown(/^村民小组会议由组长来宣布。/);
});
