import { Said } from '@/pages/deliberation/raise/said';
import { isShown, open, shown, tap, went } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';

const answer = {
  ...{ itemId: 'item-1', state: 'raised', dueAt: MORNING + 7 * DAY },
  office: '清泉村村民委员会',
};

it('says by when somebody answers', async () => {
  open(<Said sending={{ is: 'delivered', answer }} meetingId="m" isPrivate={false} />);
  await shown('清泉村村民委员会来答复您，最迟11月30日。答复了，会给您发消息。');
  expect(isShown(/^村里人都看得到/)).toBe(false);
  await tap('回到这次会');
  expect(went()).toEqual(['redirectTo /pages/deliberation/meeting/index?id=m']);
});

it('goes back to the page from which it was opened', async () => {
  phone.pagesOpen = 2;
  open(<Said sending={{ is: 'delivered', answer }} meetingId="m" isPrivate={false} />);
  await tap('回到这次会');
  expect(phone.asked('navigateBack')).toHaveLength(1);
});

it('says that it waits for a signal with its own hour; a wish has no meeting to go back to', async () => {
  open(<Said sending={{ is: 'waiting' }} meetingId={undefined} isPrivate={false} />);
  await shown(/^现在没有信号，有信号会自动送/);
  expect(isShown(/^村里人都看得到，也可以加进来。/)).toBe(true);
  expect(isShown('回到这次会')).toBe(false);
  await tap('看我说过的话');
  expect(went()).toEqual(['redirectTo /pages/deliberation/mine/index']);
});
