import { Written } from '@/pages/requests/one/written';
import { isShown, open, shown } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const of = { requestId: 'request-of-a-screen' };
const words = {
  ...{ text: '水沟堵了', wish: '挖通', otherSide: '隔壁老陈', spot: '老井往东' },
  ...{ phone: '13800000000', neighbour: '山脚下的老人', names: ['李四', '王五'], attachments: [] },
};

it('shows what was written, and leaves out what was not', async () => {
  open(<Written of={of} request={aShown({ words })} />);
  await shown('水沟堵了');
  await shown('想要的结果：挖通');
  await shown('跟谁有关：隔壁老陈');
  await shown('位置：老井往东');
  await shown('电话：13800000000');
  await shown('替谁写：山脚下的老人');
  await shown('一起写的：李四、王五');
});

it('leaves out what was not written', () => {
  open(
    <Written of={of} request={aShown({ words: { text: '堵了', names: [], attachments: [] } })} />,
  );
  expect(isShown(/^(想要的结果|跟谁有关|位置|电话|替谁写|一起写的)/)).toBe(false);
});

it('says that the words are sealed, and what happens when somebody looks', async () => {
  open(<Written of={of} request={aShown()} />);
  await shown('内容封存，只有办事的人说明理由才能看，看了会记下来。');
});

it('says who filed it, who helped, and how many stand together', async () => {
  const people = { representatives: 2, supporters: 3 };
  open(<Written of={of} request={aShown({ filerName: '张**', helperName: '温**', people })} />);
  await shown('反映人：张**');
  await shown('温**帮忙写的');
  await shown('代表2人，附近还有3人也碰到了');
});

it('says that no name was given, and counts nobody where one stands alone', async () => {
  open(<Written of={of} request={aShown({ isAnonymous: true })} />);
  await shown('没有留名');
  expect(isShown(/^代表/)).toBe(false);
});
