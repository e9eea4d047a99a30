import OnePage from '@/pages/decisions/one/index';
import { markSeen } from '@contracts/notifications';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, outOfReach, sentOnce, shown, tap, went } from '../../../builders/pages';

it('is for everybody: where it is, who holds it, what was proposed, and the way to check it', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works'], { title: '修路' }));
  await road.prepare();
  inTheHandOf('chen-shuifu', village);
  open(<OnePage />, { id: road.decisionId });
  await shown('修路');
  await shown('等大家开会表决');
  await shown('轮到：清泉村村民委员会');
  await shown('三议：党员大会审议（已完成）');
  await shown('联名要求开会');
  expect(await sentOnce(markSeen)).toEqual({
    about: { kind: 'decision', id: road.decisionId },
  });
  await tap(/^验一验/, 'link');
  expect(went()).toEqual([`navigateTo /pages/decisions/certificate/index?id=${road.decisionId}`]);
});

it('is read again without a signal as it was read last', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works'], { title: '修路' }));
  inTheHandOf('chen-shuifu', village);
  open(<OnePage />, { id: road.decisionId });
  await shown('等村党组织开会，提不提这件事');
  document.body.innerHTML = '';
  outOfReach();
  open(<OnePage />, { id: road.decisionId });
  await shown(/^没有信号，这是/);
});

it('says what to do when there is no such decision', async () => {
  inTheHandOf('chen-shuifu', aVillage());
  open(<OnePage />, { id: 'nothing' });
  await shown('没有找到这件事。请回“村里的大事”重新打开。');
});
