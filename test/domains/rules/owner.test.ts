import {
  homeOf,
  keeperAtHome,
  keeperOf,
  ownerAbove,
  reviewerNow,
  reviewersFor,
} from '../../../cloudfunctions/domains/rules/owner';
import { without } from '../../../cloudfunctions/domains/rules/without';
import { QINGQUAN, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('knows who speaks for the village, who reviews in turn, and who is above', async () => {
  const village = aVillage();
  const { store } = village;
  const now = village.now();
  const revision = await new Revising(village).stored();
  expect(await homeOf(store, QINGQUAN, now)).toMatchObject({ holderId: 'person-liu-qingshan' });
  expect(await homeOf(store, 'town-qingchuan', now)).toBeUndefined();
  const reviews = (await reviewersFor(store, QINGQUAN, now)) ?? [];
  expect(reviews.map(({ reviewer }) => reviewer)).toEqual([
    ...['legal_adviser', 'judicial_office', 'women_federation', 'township'],
  ]);
  expect(await reviewersFor(store, 'county-yangban', now)).toBeUndefined();
  const first = await reviewerNow(store, { ...revision, reviews: [...reviews] }, now);
  expect(first.holderId).toBe('person-county-yangban-law_firm-1');
  expect(await ownerAbove(store, revision, now)).toMatchObject({ rung: 1 });
});

it('a duty stays with its holder while they hold the post; without one there is nothing to keep', async () => {
  const village = aVillage();
  const { store } = village;
  const revision = await new Revising(village).stored();
  const kept = await keeperOf(store, revision, village.now());
  expect(kept?.holderId).toBe(revision.duty?.holderId);
  const free = without(revision, 'duty');
  expect(await keeperOf(store, free, village.now())).toBeUndefined();
});

it('while nobody speaks for the committee, whoever began it is asked', async () => {
  const village = aVillage();
  const nobody = { home: { id: 'no-office', name: '' }, openedBy: 'somebody' };
  expect((await keeperAtHome(village.store, nobody, village.now())).holderId).toBe('somebody');
});
