import { villageWords } from '../../../cloudfunctions/law/convention-words';
import { found, lookedFor } from '../../../cloudfunctions/domains/rules/search';
import { demonstrationRules } from '../../../local/demonstration/rules';

const clauses = demonstrationRules().editions.at(-1)?.clauses ?? [];
const keysFor = (typed: string) =>
  found(clauses, typed).map(({ clause }) => clause.clauseId.replace('clause-qingquan-', ''));

it.each([
  ['办酒', 'feasts'],
  ['红白喜事', 'roads'],
  ['摆酒请客', 'feasts'],
  ['聘礼', 'bride_price'],
  ['打扫', 'waste'],
  ['养鸡', 'poultry'],
  ['狗', 'dogs'],
  ['鞭炮', 'firecrackers'],
  ['占道', 'roads'],
  ['乱停车', 'roads'],
  ['坟', 'graves'],
  ['下葬', 'graves'],
  ['麻将', 'lawful'],
  ['扯皮', 'quarrels'],
  ['外嫁女', 'women'],
  ['罚款', 'no_fines'],
  ['不孝', 'elders'],
  ['不养爹娘', 'elders'],
])('whoever types %s finds the clause on %s first', (typed, key) => {
  expect(keysFor(typed)[0]).toBe(key);
});

it('finds nothing for what the rules do not speak of', () => {
  expect(keysFor('高铁')).toEqual([]);
  expect(lookedFor('，。')).toEqual({ said: [], also: [] });
});

it('shows what was typed before its other names, and marks every place once', () => {
  const texts = [{ text: '办宴席先说一声。' }, { text: '酒席不超过十五桌；酒席不过夜。' }];
  expect(found(texts, '酒席')).toEqual([
    {
      clause: texts[1],
      marks: [
        { from: 0, to: 2 },
        { from: 9, to: 11 },
      ],
    },
    { clause: texts[0], marks: [{ from: 1, to: 3 }] },
  ]);
});

it('marks the longer of two words that overlap', () => {
  const [hit] = found([{ text: '红白喜事从简。' }], '红白喜事 喜事');
  expect(hit?.marks).toEqual([{ from: 0, to: 4 }]);
});

it('has every word in one row only', () => {
  const all: string[] = villageWords.rows.flat();
  expect(new Set(all).size).toBe(all.length);
});
