import { View } from '@tarojs/components';
import { ChangeList } from '@/components/rules/change-list';
import { isShown, open, shown, tap } from '../../builders/pages';
import { aChange } from '../../builders/rules';

const kept = aChange({
  ...{ clauseId: 'greeting', change: 'kept', number: 1, numberWas: 1 },
  parts: [{ part: 'kept', text: '见面打招呼。' }],
});
const added = aChange({
  ...{ clauseId: 'bicycles', change: 'added', number: 9 },
  parts: [{ part: 'added', text: '电动车不进堂屋。' }],
});

it('says how much has changed, and shows what stayed only to whom it matters', async () => {
  open(<ChangeList changes={[kept, added, aChange()]} />);
  await shown('新增1条，修改1条，1条没有变');
  await shown('加下划线的是新增，画横线的是删去。');
  expect(isShown('见面打招呼。')).toBe(false);
  await tap('没有变的也看');
  await shown('见面打招呼。');
  await tap('只看改了的');
  expect(isShown('见面打招呼。')).toBe(false);
});

it('says that nothing has changed', async () => {
  open(<ChangeList changes={[kept]} />);
  await shown('条文没有变。');
});

it.each([{ isMoved: true }, { topicWas: 'order' as const }])(
  'shows a clause that reads the same and stands elsewhere: %j',
  async (where) => {
    open(<ChangeList changes={[{ ...kept, ...where }]} />);
    await shown('见面打招呼。');
  },
);

it('gives each clause what its reader can do with it', async () => {
  open(<ChangeList changes={[added]} act={({ clauseId }) => <View>{`说${clauseId}`}</View>} />);
  await shown('说bicycles');
});
