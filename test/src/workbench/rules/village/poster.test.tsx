import { makeCode } from '@contracts/codes';
import { RulesPoster } from '@/workbench/rules/village/poster';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, refuses, sentOnce, shown, tap } from '../../../builders/pages';

it('makes the code of the rules and offers to print it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<RulesPoster villageId="village-qingquan" />);
  await tap('做一张海报');
  expect(await sentOnce(makeCode)).toEqual({ for: { kind: 'rules', placeId: 'village-qingquan' } });
  await shown('印出来');
  expect(namesOf('button')).toEqual(['印出来']);
});

it('says what to do when it is refused', async () => {
  refuses(makeCode, 'place_not_found');
  open(<RulesPoster villageId="village-qingquan" />);
  await tap('做一张海报');
  await shown('没有找到这个地方。请重新选。');
});
