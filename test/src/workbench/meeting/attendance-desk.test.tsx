import { listAttendance } from '@contracts/deliberation-attendance';
import { AttendanceDesk } from '@/workbench/meeting/attendance-desk';
import { aMeetingShown, TONIGHT } from '../../builders/meetings';
import { isShown, open, says, sent, shown, tap } from '../../builders/pages';

const line = { name: '张*', isMe: false, signedAt: TONIGHT, isGuest: false, isAddition: false };

it('counts, and names who is there only when it is asked', async () => {
  says(listAttendance, {
    items: [
      { ...line, way: 'code', receivedAt: TONIGHT + 1000 },
      { ...line, name: '李*', way: 'by_cadre', receivedAt: TONIGHT + 3_600_000, isGuest: true },
      { ...line, name: '王*', way: 'code', receivedAt: TONIGHT, isAddition: true },
    ],
  });
  open(<AttendanceDesk meeting={aMeetingShown()} />);
  await shown('签到12人，9户');
  await shown('清点人数15人');
  expect(sent(listAttendance)).toEqual([]);
  await tap(/^看签到的名单/);
  await shown('19:30 代签');
  await shown('11月23日 20:30送到');
  await shown('外来');
  await shown('补签');
  expect(isShown('替没带手机的人签到')).toBe(false);
});

it('says that nobody is there yet, and offers what may be done', async () => {
  says(listAttendance, { items: [] });
  const abilities = ['sign_in_others', 'record_headcount'] as const;
  open(<AttendanceDesk meeting={aMeetingShown({ abilities: [...abilities] })} />);
  await shown('替没带手机的人签到');
  await shown('清点人数');
  await tap(/^看签到的名单/);
  await shown('还没有人签到。');
});
