import { splitText } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const OLD = '某村村规民约\n第一条 垃圾入桶。\n第二条 乱倒垃圾的，每次罚款五十元。';

it('takes an old text apart and marks what the law forbids, and keeps nothing', async () => {
  const cadre = aVillage().as('ma-dongfeng');
  const { preamble, clauses, findings } = await answered(
    cadre(splitText, { text: `\ufeff${OLD}` }),
  );
  expect(preamble).toBe('某村村规民约');
  expect(clauses.map(({ text }) => text)).toEqual(['垃圾入桶。', '乱倒垃圾的，每次罚款五十元。']);
  expect(findings).toMatchObject([{ number: 2, kind: 'penalty', sureness: 'certain' }]);
});

it.each([
  { because: 'text_empty', text: ' \n　' },
  { because: 'not_text', text: 'PK\u0003\u0004 第一条' },
  { because: 'not_text', text: '第一条\ufffd\ufffd' },
  { because: 'not_text', text: 'article one' },
  { because: 'text_too_long', text: '路'.repeat(20_001) },
  {
    because: 'too_many_clauses',
    text: Array.from({ length: 81 }, (_, n) => `${n + 1}. 好。`).join('\n'),
  },
])('is refused: $because', async ({ because, text }) => {
  expect(await refused(aVillage().as('ma-dongfeng')(splitText, { text }))).toBe(because);
});

it.each([20_000])('takes %i letters at once', async (length) => {
  const text = '路'.repeat(length);
  const { clauses } = await answered(aVillage().as('ma-dongfeng')(splitText, { text }));
  expect(clauses).toMatchObject([{ isTooLong: true }]);
});

it('is for those who write drafts', async () => {
  expect(await refused(aVillage().as('zhang-guihua')(splitText, { text: OLD }))).toBe(
    'not_allowed',
  );
});
