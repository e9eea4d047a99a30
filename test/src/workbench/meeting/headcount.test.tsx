import { recordHeadcount } from '@contracts/deliberation-attendance';
import { Headcount } from '@/workbench/meeting/headcount';
import { aMeetingShown } from '../../builders/meetings';
import { isOff, open, refuses, sentOnce, shown, tap, write } from '../../builders/pages';

it('writes down how many heads there are; never fewer than names', async () => {
  refuses(recordHeadcount, 'fewer_than_names', { names: 12 });
  open(<Headcount meeting={aMeetingShown()} />);
  await tap(/^清点人数/);
  await write('现场一共几人', '0');
  expect(isOff('记下')).toBe(true);
  await write('现场一共几人', '9');
  await tap('记下');
  expect(await sentOnce(recordHeadcount)).toEqual({ meetingId: 'meeting-1', people: 9 });
  await shown(/12/);
});
