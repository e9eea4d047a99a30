import { readTariff } from '@contracts/points';
import { Tariff } from '@/pages/points/passbook/tariff';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isShown,
  open,
  refuses,
  says,
  shown,
  tap,
  went,
} from '../../../builders/pages';
import { settled } from '../../../builders/step';

it('says how points are earned, in the words that the villagers resolved', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Tariff villageId="village-qingquan" />);
  await shown('怎样能得分');
  await shown('清泉村村民代表会议决议〔2026〕3号通过，11月1日起执行');
  await shown('办结后自动记，不用申请');
});

it('says how often a deed counts, and which clause of the rules it keeps', async () => {
  const line = {
    deed: 'tidy_yard',
    text: '屋前屋后干净',
    points: 2,
    isBookedByItself: false,
  } as const;
  says(readTariff, {
    villageId: 'v',
    tariff: {
      edition: 1,
      validFrom: 1,
      decisionId: '决议',
      lines: [{ ...line, timesPerMonthMax: 2, cites: 'edition-2.yards' }],
    },
  });
  open(<Tariff villageId="v" />);
  await shown('屋前屋后干净：2分');
  await shown('一个月最多2次');
  await tap('看这一条');
  expect(went()).toEqual(['navigateTo /pages/rules/clause/index?pin=edition-2.yards']);
});

it('shows nothing where nothing was resolved', async () => {
  says(readTariff, { villageId: 'v' });
  open(<Tariff villageId="v" />);
  await settled();
  expect(isShown('怎样能得分')).toBe(false);
});

it('says what to do when there is no such village', async () => {
  refuses(readTariff, 'village_not_found');
  open(<Tariff villageId="v" />);
  await shown('没有找到这个村。请回首页重新打开。');
});
