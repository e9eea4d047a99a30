import { readFileSync } from 'node:fs';
import { safetyFlags } from '../../cloudfunctions/contracts/requests-words';
import { factWords } from '../../cloudfunctions/domains/requests/sieve';
import { conditionWords, routingWords } from '../../cloudfunctions/law/routing-words';
import { routingTable, TABLE_FILE } from '../../tools/routing-table';

it('has a Chinese word for every code that a condition can use', () => {
  for (const [fact, codes] of Object.entries({ ...factWords, has: safetyFlags })) {
    const words: Readonly<Record<string, string>> = routingWords[fact as keyof typeof factWords];
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    expect(Object.values(words).every((word) => /^[\u4e00-\u9fff]+$/.test(word))).toBe(true);
    expect(conditionWords).toHaveProperty([fact]);
  }
});

it('is printed as the policy stands', () => {
  expect(readFileSync(TABLE_FILE, 'utf8')).toBe(routingTable());
});
