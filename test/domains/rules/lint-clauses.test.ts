import { lintClauses } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('marks the place in each text, with its law and a lawful wording, and keeps nothing', async () => {
  const cadre = aVillage().as('ma-dongfeng');
  const texts = ['垃圾入桶。', '乱倒垃圾的，罚款五十元。'];
  const { findings } = await answered(cadre(lintClauses, { texts }));
  expect(findings).toMatchObject([{ number: 2, kind: 'penalty', sureness: 'certain' }]);
  const [found] = findings;
  expect(texts[1]?.slice(found?.from, found?.to)).toContain('罚款');
  expect(found?.law).toMatch(/第.+条/);
  expect(found?.instead).not.toBe('');
});

it.each([
  ['nothing', []],
  ['more clauses than rules may have', Array.from({ length: 81 }, () => '好。')],
  ['a clause that is too long', ['路'.repeat(601)]],
])('is refused: invalid_input for %s', async (_, texts) => {
  const cadre = aVillage().as('ma-dongfeng');
  expect(await refused(cadre(lintClauses, { texts }))).toBe('invalid_input');
});

it('is not for villagers', async () => {
  const villager = aVillage().as('zhang-guihua');
  expect(await refused(villager(lintClauses, { texts: ['好。'] }))).toBe('not_allowed');
});
