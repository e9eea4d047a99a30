import { readFileSync } from 'node:fs';
import { safetyFlags } from '../../cloudfunctions/contracts/requests-words';
import { factWords } from '../../cloudfunctions/domains/requests/sieve';
import {
  conditionsInWords,
  conditionWords,
  passedOver,
  routingWords,
} from '../../cloudfunctions/law/routing-words';
import { routingTable, TABLE_FILE } from '../../tools/routing-table';

it('has a Chinese word for every code that a condition can use', () => {
  for (const [fact, codes] of Object.entries({ ...factWords, has: safetyFlags })) {
    const words: Readonly<Record<string, string>> = routingWords[fact as keyof typeof factWords];
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    expect(Object.values(words).every((word) => /^[\u4e00-\u9fff]+$/.test(word))).toBe(true);
    expect(conditionWords).toHaveProperty([fact]);
  }
});

it('says a condition as an official reads it', () => {
  expect(conditionsInWords({ kind: ['hazard', 'complaint'], lacks: ['crowd'] })).toEqual([
    { asks: '类别', words: ['隐患', '投诉'] },
    { asks: '没有', words: ['聚集'] },
  ]);
  expect(conditionsInWords({})).toEqual([]);
});

it('says whom a complaint passes over', () => {
  expect(passedOver(['village', 'township'], true)).toBe('村、乡镇全部单位');
  expect(passedOver(['county'], false)).toBe('县各部门');
});

it('is printed as the policy stands', () => {
  expect(readFileSync(TABLE_FILE, 'utf8')).toBe(routingTable());
});
