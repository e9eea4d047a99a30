import { decisionIdOf, groundForVote } from '../../../cloudfunctions/domains/rules/the-vote';
import { HETANG, QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('each draft has one decision', () => {
  expect(decisionIdOf({ id: 'r', drafts: 1 })).toBe(decisionIdOf({ id: 'r', drafts: 1 }));
  expect(decisionIdOf({ id: 'r', drafts: 1 })).not.toBe(decisionIdOf({ id: 'r', drafts: 2 }));
});

it('a village can vote, a community cannot yet', async () => {
  const world = aVillage().world();
  expect(await groundForVote(world, QINGQUAN)).toBeDefined();
  expect(await groundForVote(world, HETANG)).toBeUndefined();
});
