import { listDecisions } from '@contracts/decisions';
import type { DecisionLine } from '@contracts/decisions-shown';
import { VillageMatters } from '@/pages/home/village-matters';
import { isShown, namesOf, open, outOfReach, says, shown, tap, went } from '../../builders/pages';
import { MORNING } from '../../builders/shown';

const VILLAGE = 'village-qingquan';

const aLine = (title: string, at: number): DecisionLine => ({
  ...{ decisionId: `decision-${at}`, villageId: VILLAGE, title, matters: ['public_works'] },
  ...{ track: 'villagers', phase: 'moved', openedAt: MORNING },
});

it('shows the newest two that the village is deciding, and leads to each and to all', async () => {
  says(listDecisions, { items: ['修路', '装灯', '清塘'].map(aLine) });
  open(<VillageMatters villageId={VILLAGE} />);
  await tap(/^装灯/, 'link');
  await tap('全部大事', 'link');
  expect(went()).toEqual([
    'navigateTo /pages/decisions/one/index?id=decision-1',
    'navigateTo /pages/decisions/list/index',
  ]);
  expect(namesOf('link').some((name) => name.startsWith('清塘'))).toBe(false);
});

it('says what would fill it', async () => {
  says(listDecisions, { items: [] });
  open(<VillageMatters villageId={VILLAGE} />);
  await shown('村里现在没有在议的大事。开会要定的事，会出现在这里。');
});

it('tells whoever has no village how to read on', async () => {
  open(<VillageMatters villageId={undefined} />);
  await shown('村里议的事谁都可以看。点“全部大事”，选一个村。');
});

it('leaves it to the others on the screen to say that there is no signal', async () => {
  outOfReach();
  open(<VillageMatters villageId={VILLAGE} />);
  await shown('村里的大事');
  expect(isShown(/没有信号/)).toBe(false);
});
