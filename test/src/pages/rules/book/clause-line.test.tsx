import { screen } from '@testing-library/react';
import { ClauseLine } from '@/pages/rules/book/clause-line';
import { open, shown, tap, went } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';

it('shows number and words, and leads to the clause alone', async () => {
  open(<ClauseLine clause={aClauseShown()} />);
  await shown('第十七条');
  await shown('喜事不超过十五桌，办酒前说一声。');
  await tap('单看、转发第十七条');
  expect(went()).toEqual(['navigateTo /pages/rules/clause/index?pin=edition-2.feasts']);
});

it('marks what was looked for', () => {
  open(<ClauseLine clause={aClauseShown()} found={[{ from: 9, to: 11 }]} />);
  expect(screen.getByText('办酒').className).toBe('mark mark-found');
});
