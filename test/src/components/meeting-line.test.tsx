import { MeetingLine } from '@/components/meeting-line';
import { aMeetingLine } from '../builders/meetings';
import { isShown, open, shown, tap, went } from '../builders/pages';
import { MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says when, where and about what, tonight in the word for it', async () => {
  open(<MeetingLine line={aMeetingLine()} code="abcdefghjkmn" />);
  await shown('今晚 19:30（11月23日 周一）');
  await shown('院落会 · 清泉村大樟树屋场');
  await shown('在张家晒谷坪');
  await shown('请您参加');
  expect(isShown('按村民小组会议开')).toBe(false);
  await tap(/^今晚/, 'link');
  expect(went()).toEqual([
    'navigateTo /pages/deliberation/meeting/index?id=meeting-1&code=abcdefghjkmn',
  ]);
});

it('says which meeting is to decide', () => {
  open(<MeetingLine line={aMeetingLine({ isDeclared: true })} />);
  expect(isShown('按村民小组会议开')).toBe(true);
});

it('says that one has signed in, and asks nobody to come to what is over', async () => {
  open(<MeetingLine line={aMeetingLine({ isSignedIn: true, phase: 'over' })} page="/desk" />);
  await shown('已签到');
  await shown('开完了');
  expect(isShown('请您参加')).toBe(false);
  await tap(/^今晚/, 'link');
  expect(went()).toEqual(['navigateTo /desk?id=meeting-1']);
});
