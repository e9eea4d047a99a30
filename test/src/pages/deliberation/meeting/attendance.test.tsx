import { Attendance } from '@/pages/deliberation/meeting/attendance';
import { aMeetingShown } from '../../../builders/meetings';
import { isShown, open, shown } from '../../../builders/pages';

it('counts people, households and heads, and names nobody', async () => {
  const attendance = { ...aMeetingShown().attendance, guests: 2 };
  open(<Attendance meeting={aMeetingShown({ phase: 'on', attendance })} />);
  await shown('12人，9户');
  await shown('清点人数15人，其中3人没有记名');
  await shown('外来的客人2人');
});

it('says before it begins how many are invited, and no more', async () => {
  open(<Attendance meeting={aMeetingShown()} />);
  await shown('请了40人');
  expect(isShown('12人，9户')).toBe(false);
});

it('does not say that nobody came when nobody has been counted', async () => {
  const attendance = { ...aMeetingShown().attendance, persons: 0, households: 0 };
  const uncounted = { ...attendance, headcount: 0, unnamed: 0 };
  open(<Attendance meeting={aMeetingShown({ phase: 'on', attendance: uncounted })} />);
  await shown('没有清点人数');
});
