import { listFilings } from '@contracts/rules-oversight';
import { Filings } from '@/county/rules-review/list/filings';
import { isShown, open, says, shown, tap, went } from '../../../builders/pages';
import { aRevisionLine, COMMITTEE } from '../../../builders/rules';
import { DAY, MORNING } from '../../../builders/shown';

const late = {
  ...aRevisionLine({
    ...{ revisionId: 'late', state: 'passed' },
    duty: { office: COMMITTEE, dueAt: MORNING - DAY, isOverdue: true },
  }),
  votedAt: MORNING - 11 * DAY,
};

it('tells the township which of its villages are late, and leads there', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  says(listFilings, { items: [late], overdue: 1, mayOversee: true });
  open(<Filings />);
  await shown('有1个村过了十天还没报备，请催一催。');
  await shown('11月12日表决通过');
  await tap(/清泉村/, 'link');
  expect(went()).toEqual(['navigateTo /pages/rules/revision/index?id=late']);
});

it('says what would fill it', async () => {
  says(listFilings, { items: [], overdue: 0, mayOversee: true });
  open(<Filings />);
  await shown(/^没有等着报备的。/);
});

it('is not there for whoever has no villages to see to', async () => {
  says(listFilings, { items: [], overdue: 0, mayOversee: false });
  open(<Filings />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isShown('各村还没报备的')).toBe(false);
});
