import { callMeeting } from '@contracts/deliberation';
import CallMeetingPage from '@/workbench/call-meeting/index';
import { HAMLET, raised } from '../../../builders/meetings';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, sent, shown, tap, write } from '../../builders/pages';

it('comes from a wish with its place and its topic, once: what is changed stays changed', async () => {
  const village = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised(village, '', { where, text: '晒谷坪几点收场' });
  inTheHandOf('liu-qingshan', village);
  open(<CallMeetingPage />, { village: 'village-qingquan', wish: itemId });
  await shown('晒谷坪几点收场（1人想开）');
  await shown('还差：在哪里开、哪天几点、谁主持、谁记录。填好就能发。');
  const field = '村民想商量的第1件，会上怎么叫';
  await write(field, '跳舞几点收场');
  await tap('晒谷坪几点收场（1人想开）', 'checkbox');
  expect(isShown(field)).toBe(false);
  expect(sent(callMeeting)).toEqual([]);
});
