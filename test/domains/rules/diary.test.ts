import { lineId, newestLines } from '../../../cloudfunctions/domains/rules/diary';
import { AMENDMENT } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('gives the n-th line one id, and the newest first', async () => {
  expect(lineId('r', 2)).toBe('r:2');
  const { items } = await newestLines(aVillage().store, AMENDMENT);
  expect(items.map(({ did }) => did)).toEqual(['draft_saved', 'opened']);
});
