import { readLists } from '@contracts/deliberation-items';
import { ItemsDesk } from '@/workbench/meeting/items-desk';
import { aVillage } from '../../../builders/village';
import { aMeetingShown, anItemLine } from '../../builders/meetings';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  says,
  shown,
  tap,
  went,
  write,
} from '../../builders/pages';

it('puts first what still waits for an answer, and leaves out what was taken up', async () => {
  says(readLists, {
    questions: [anItemLine({ itemId: 'q', text: '问题', state: 'taken_up' })],
    demands: [
      anItemLine({ itemId: 'a', text: '答过的', state: 'answered' }),
      anItemLine({ itemId: 'b', text: '没答的' }),
    ],
    ...{ responsibilities: [], closed: 0, all: 3 },
  });
  open(<ItemsDesk meeting={aMeetingShown()} />);
  await shown('没答的');
  expect(isShown('问题')).toBe(false);
  const lines = namesOf('link');
  expect(lines[0]).toContain('没答的');
  expect(lines[1]).toContain('答过的');
});

it('writes down what somebody without a phone says, under their name', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(readLists, { questions: [], demands: [], responsibilities: [], closed: 0, all: 0 });
  open(<ItemsDesk meeting={aMeetingShown({ abilities: ['raise_for_others'] })} />);
  await shown('还没有人说什么。');
  await tap('替人记一条');
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  expect(went()).toEqual([
    `navigateTo /pages/deliberation/raise/index?meeting=meeting-1&person=person-sun-laogen&personName=${encodeURIComponent('孙老根')}`,
  ]);
});
