import { readLaw } from '@contracts/organisation-law';
import LawPage from '@/county/law/index';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, namesOf, open, sent, shown, tap, write } from '../../builders/pages';

it.each(['', 'zhang-guihua', 'fang-zhengyuan'])(
  'is open to %p, the unverified first',
  async (who) => {
    inTheHandOf(who, aVillage());
    open(<LawPage />);
    await shown('村民会议提前通知');
    expect(namesOf('heading')).toEqual([
      '法律和数字',
      '还没核实，要请县里确认',
      '有多可靠，各有几条',
      '全部规则和数字',
    ]);
    expect(isShown('到哪里核实：国家法律法规数据库（flk.npc.gov.cn）')).toBe(true);
    expect(isShown('还没有数，请县里填（元）')).toBe(true);
  },
);

it('finds a rule by a word in all parts', async () => {
  inTheHandOf('fang-zhengyuan', aVillage());
  open(<LawPage />);
  await tap(/看哪一部分/);
  await tap(/^什么事归谁/, 'radio');
  await shown('眼前有险情');
  await write('找一个词', '欠薪');
  await tap('找');
  await shown('拖欠工资');
  expect(isShown('眼前有险情')).toBe(false);
  expect(sent(readLaw).at(-1)).toEqual({ section: 'rules', search: '欠薪' });
});
