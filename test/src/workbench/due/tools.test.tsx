import { Tools } from '@/workbench/due/tools';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, namesOf, open, tap, went } from '../../builders/pages';
import { settled } from '../../builders/step';

it.each([
  ['确认家门', '/workbench/bindings/index'],
  ['替人写', '/workbench/for-someone/index'],
  ['开会、表态', '/workbench/meetings/index'],
  ['做码、印码', '/workbench/codes/index'],
])('gives the secretary of a village %s', async (tool, page) => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<Tools />);
  await tap(tool, 'link');
  expect(went()).toEqual([`navigateTo ${page}`]);
});

it('shows what went out to the administrator of the county, and to nobody else', async () => {
  const village = aVillage();
  inTheHandOf('fang-zhengyuan', village);
  open(<Tools />);
  await tap('发出去的提醒', 'link');
  expect(went()).toEqual(['navigateTo /workbench/outbox/index']);
});

it('leads the administrator of the county to the law and its open questions', async () => {
  inTheHandOf('fang-zhengyuan', aVillage());
  open(<Tools />);
  await tap('法律和数字', 'link');
  expect(went()).toEqual(['navigateTo /county/law/index']);
});

it.each([
  ['he-qiushi', '村规民约', '/workbench/rules/village/index'],
  ['su-hehua', '审核村规民约', '/county/rules-review/list/index'],
])(
  'leads %s to the rules: those of the village, or those to be reviewed',
  async (who, tool, page) => {
    inTheHandOf(who, aVillage());
    open(<Tools />);
    await tap(tool, 'link');
    expect(went()).toEqual([`navigateTo ${page}`]);
  },
);

it('has no door that would not open', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Tools />);
  await settled();
  expect(namesOf('link')).toEqual([]);
});
