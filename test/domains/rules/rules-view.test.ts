import type { Edition } from '../../../cloudfunctions/domains/rules/edition';
import { wordsOf } from '../../../cloudfunctions/domains/rules/clause';
import { showClauses, showEdition } from '../../../cloudfunctions/domains/rules/rules-view';
import { aClause } from '../../builders/rules';

const clause = aClause('c', '违者罚款。');
const edition: Edition = {
  ...{ id: 'e', version: 1, villageId: 'v', edition: 1, kind: 'adopt' },
  ...{ validFrom: 10, recordedAt: 10, decisionId: 'd', clauses: [clause] },
};
const order = {
  ...{ id: 'o', version: 1, villageId: 'v', clauseId: 'c', words: wordsOf(clause), from: 20 },
  ...{ recordedAt: 25, reason: '不许罚款', office: { id: 'g', name: '镇政府' } },
};

it('a clause under order is shown as not counting, from the day of the order', () => {
  const shown = (on: number) => showClauses(edition, [order], { on, asKnownOn: 99 })[0];
  expect(shown(19)).toMatchObject({ number: 1, pin: 'e.c', isEffective: true });
  expect(shown(20)).toMatchObject({ isEffective: false, order: { from: 20, reason: '不许罚款' } });
});

it('an edition is shown with the day on which another took its place', () => {
  const next = { ...edition, edition: 2, validFrom: 30, recordedAt: 40 };
  expect(showEdition(edition, [edition, next], 99)).toEqual({
    ...{ edition: 1, kind: 'adopt', validFrom: 10, recordedAt: 10, decisionId: 'd' },
    validUntil: 30,
  });
  expect(showEdition(edition, [edition, next], 39).validUntil).toBeUndefined();
});
