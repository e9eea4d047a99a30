import { WhoStep } from '@/pages/requests/file/who-step';
import { isChosen, isShown, namesOf, tap, write } from '../../../builders/pages';
import { openStep } from '../../../builders/step';

it('asks one question; the others stand folded with the usual answers', () => {
  openStep(WhoStep);
  expect(isChosen('没有跟谁闹，就是这件事')).toBe(true);
  expect(namesOf('radio')).toHaveLength(8);
  expect(namesOf('button')).toEqual([
    '为谁写为自己、自己家改',
    '几个人碰到这件事就我一个人改',
    '牵涉到钱吗不牵涉钱改',
    '有别的地方在办吗没有，头一次说改',
    '自己试过什么办法还没有改',
  ]);
});

it('asks who it is only when somebody is concerned', async () => {
  const draft = openStep(WhoStep);
  expect(isShown(/是谁、哪个单位/)).toBe(false);
  await tap('邻居、村里人', 'radio');
  await write('是谁、哪个单位', '隔壁老陈');
  expect(draft()).toMatchObject({ concerned: 'neighbours', otherSide: '隔壁老陈' });
});

it.each([
  [/^几个人碰到/, '两到四个人', { people: 'few' }],
  [/^牵涉到钱吗/, '超过半年的工资', { money: 'large' }],
  [/^有别的地方/, '法院在办', { standing: 'court' }],
  [/^自己试过/, '请人调解过', { attempt: 'mediated' }],
])('%s is answered after it is opened', async (question, answer, expected) => {
  const draft = openStep(WhoStep);
  await tap(question);
  await tap(answer, 'radio');
  expect(draft()).toMatchObject(expected);
});

it('asks which neighbour, or whose names, when it is not for oneself', async () => {
  const draft = openStep(WhoStep);
  await tap(/^为谁写/);
  await tap('帮邻居写', 'radio');
  await write('邻居是谁', '山脚下的老人');
  await tap('几个人一起写', 'radio');
  await write('一起写的人，一行一个名字，最多四个', '李四');
  expect(draft()).toMatchObject({ filingFor: 'jointly', described: '山脚下的老人', names: '李四' });
});

it('does not ask for whom when somebody of the register is helped', () => {
  openStep(WhoStep, { filingFor: 'person', person: { personId: 'p', name: '孙老根' } });
  expect(isShown('为谁写')).toBe(false);
});
