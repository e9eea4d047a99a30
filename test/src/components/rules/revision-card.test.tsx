import { RevisionCard } from '@/components/rules/revision-card';
import { open, shown, tap, went } from '../../builders/pages';
import { aRevisionLine, COMMITTEE } from '../../builders/rules';

it('says whose it is, how far, who has to do something and by when', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 23, 1));
  const dueAt = Date.UTC(2026, 10, 26, 1);
  open(
    <RevisionCard line={aRevisionLine({ duty: { office: COMMITTEE, dueAt, isOverdue: false } })} />,
  );
  await shown('清泉村 · 修改村规民约');
  await shown('起草中');
  await shown('现在由清泉村村民委员会办');
  await shown('还有3天（11月26日前）');
  await tap(/清泉村/, 'link');
  expect(went()).toEqual(['navigateTo /pages/rules/revision/index?id=revision-of-a-screen']);
});

it('opens the desk where there is one, and speaks of a community in its own words', async () => {
  const line = aRevisionLine({ orgType: 'community', kind: 'adopt' });
  open(<RevisionCard line={line} page="/workbench/rules/one/index" />);
  await tap(/新订居民公约/, 'link');
  expect(went()).toEqual(['navigateTo /workbench/rules/one/index?id=revision-of-a-screen']);
});
