import DelegationPage from '@/workbench/decisions/delegation/index';
import { listDelegations } from '@contracts/decisions-notices';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { installCamera } from '../../../builders/camera';
import { inTheHandOf, isShown, namesOf, open, shown, tap, write } from '../../../builders/pages';

it('is written down with its paper, and waits for the supervision committee', async () => {
  const village = aVillage();
  installCamera('minutes of the assembly');
  inTheHandOf('liu-qingshan', village);
  open(<DelegationPage />, { village: 'village-qingquan' });
  await tap('开村民会议授权', 'radio');
  await write('哪天定的（八个数字）', '20260230');
  await shown('没有这一天。请写八个数字，比如20261220。');
  await write('哪天定的（八个数字）', '20260301');
  await write('到哪天为止（八个数字）', '20301231');
  await tap('修路、修渠等公益建设', 'checkbox');
  expect(namesOf('checkbox').some((it) => it.includes('村规民约'))).toBe(false);
  await tap('加照片');
  await shown('授权书');
  await tap('登记');
  await shown(/^登记了/);
  expect(isShown('登记')).toBe(false);
  const kept = await answered(
    village.asVisitor()(listDelegations, { villageId: 'village-qingquan' }),
  );
  expect(kept.items).toContainEqual(
    expect.objectContaining({ state: 'waiting', matters: ['public_works'] }),
  );
});
