import { clauseTopics } from '../../../cloudfunctions/contracts/rules-words';
import { clauseIdOf, demonstrationRules, revisionIdOf } from '../../../local/demonstration/rules';

it('is the same every time, and speaks of all five topics', () => {
  const rules = demonstrationRules();
  expect(rules).toEqual(demonstrationRules());
  for (const { clauses } of [...rules.editions, ...rules.drafts]) {
    expect(new Set(clauses.map(({ topic }) => topic))).toEqual(new Set(clauseTopics));
    expect(new Set(clauses.map(({ clauseId }) => clauseId)).size).toBe(clauses.length);
  }
  expect(rules.editions.map(({ clauses }) => clauses.length)).toEqual([17, 19]);
});

it('has an amendment in consultation whose opinions add up', () => {
  const { revisions, opinions } = demonstrationRules();
  const amendment = revisions.at(-1);
  expect(amendment).toMatchObject({ id: revisionIdOf(3), state: 'drafted', base: 2 });
  expect([amendment?.opinions, amendment?.unanswered]).toEqual([
    opinions.length,
    opinions.filter((it) => !('answer' in it)).length,
  ]);
  expect(opinions[1]).toMatchObject({ clauseId: clauseIdOf('feasts') });
});
