import { TopicsDesk } from '@/workbench/meeting/topics-desk';
import { aHandCount, aMeetingShown } from '../../builders/meetings';
import { namesOf, open, shown, tap, went } from '../../builders/pages';
import { MORNING } from '../../builders/shown';

it('makes a poll of a topic, with its words filled in', async () => {
  open(<TopicsDesk meeting={aMeetingShown()} />);
  await tap('水渠清淤，让大家表态');
  expect(went()).toEqual([
    `navigateTo /workbench/open-poll/index?village=village-qingquan&place=hamlet-1&meeting=meeting-1&question=${encodeURIComponent('水渠清淤')}`,
  ]);
});

it('shows the hands that stand and what has become a motion; asks nothing at what is cancelled', async () => {
  const agenda = [{ topicId: 'topic-1', title: '路', motion: { decisionId: 'd', at: MORNING } }];
  const counts = [aHandCount()];
  open(<TopicsDesk meeting={aMeetingShown({ agenda, counts, state: 'cancelled' })} />);
  await shown('同意9，不同意1，弃权0');
  await shown('已提交村里表决');
  expect(namesOf('button')).toEqual([]);
});
