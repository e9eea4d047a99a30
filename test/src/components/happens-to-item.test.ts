import { itemStates } from '@contracts/deliberation-words';
import { happensToItem, isRunning } from '@/components/happens-to-item';
import { anItemLine } from '../builders/meetings';
import { DAY, MORNING } from '../builders/shown';

const responsibility = {
  ...{ itemId: 'item-1', office: { id: 'o', name: '村委会' }, dueAt: MORNING + DAY },
  ...{ isOverdue: false, isDone: false },
};

it.each([
  ['raised', '由清泉村村民委员会答复，最迟11月24日。'],
  ['taken_up', '已经拿到会上说了，跟着会上的那一条走。'],
  ['assigned', '村委会在办，11月24日前办好。'],
  ['escalated', '村里办不了，报到村委会，11月24日前回话。'],
  ['closed', '已经了结。'],
  ['withdrawn', '已经收回，不再办。'],
] as const)('of what is %s it says: %s', (state, said) => {
  expect(happensToItem(anItemLine({ state, responsibility }))).toBe(said);
});

it('asks whoever raised it, and tells others that they wait', () => {
  const answered = { state: 'answered', silenceAt: MORNING + 7 * DAY } as const;
  expect(happensToItem(anItemLine({ ...answered, isMine: true }))).toBe(
    '有答复了。行不行，请您说一声。11月30日前没有说不行，就算行。',
  );
  expect(happensToItem(anItemLine(answered))).toBe('有答复了，等提的人看，最迟11月30日。');
});

it('names no day and no office that it does not know', () => {
  const { dueAt, ...undated } = anItemLine({ state: 'assigned' });
  expect(dueAt).toBeDefined();
  expect(happensToItem(undated)).toBe('接手的单位在办，近几天前办好。');
});

it('runs as long as somebody in an office has to do something', () => {
  expect(itemStates.filter((state) => isRunning(anItemLine({ state })))).toEqual([
    ...['raised', 'assigned', 'escalated'],
  ]);
});
