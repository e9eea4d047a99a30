import { createHash } from 'node:crypto';
import {
  electorateOf,
  isOnRoll,
  pageOfRoll,
  rollHashOf,
  rollPages,
  voiceKeyOf,
  voicesOf,
} from '../../../cloudfunctions/domains/polls/electorate';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { preparePoll } from '../../../cloudfunctions/domains/polls/preparing';
import { aPlan, someLines } from '../../builders/polls';

const store = embeddedStore();
afterAll(async () => {
  await store.close();
});
const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
const ids = (many: number) => Array.from({ length: many }, (_, at) => `elector-${at}`);

it('lays ten thousand voices out on small pages, each on one and found on it', () => {
  const { size, pages, sheets } = electorateOf('p', ids(10_000));
  expect([size, pages]).toEqual([10_000, 200]);
  expect(Math.max(...sheets.map(({ voices }) => voices.length))).toBeLessThan(100);
  expect(new Set(sheets.flatMap(({ voices }) => voices)).size).toBe(10_000);
});

it('has one page for a few, and one for nobody', () => {
  expect(electorateOf('p', ids(50)).pages).toBe(1);
  expect(electorateOf('p', ids(51)).pages).toBe(2);
  expect(electorateOf('p', [])).toMatchObject({ size: 0, pages: 1 });
});

it('has one hash whatever order it was drawn in, and another for anybody more', () => {
  const { hash } = electorateOf('p', ids(120));
  expect(electorateOf('p', ids(120).reverse()).hash).toBe(hash);
  expect(electorateOf('p', [...ids(120), 'elector-0']).hash).toBe(hash);
  expect(electorateOf('p', ids(121)).hash).not.toBe(hash);
  expect(electorateOf('another', ids(120)).hash).not.toBe(hash);
});

it('has a hash that anybody reckons again from the keys', () => {
  const keys = [['b', 'c'], ['a']];
  expect(rollHashOf(keys)).toBe(
    sha(JSON.stringify([sha(JSON.stringify(['b', 'c'])), sha(JSON.stringify(['a']))])),
  );
});

it('counts persons, or households where they are counted', () => {
  const lines = [{ personId: 'a', householdId: 'h', isSure: true }];
  expect(voicesOf('adults', lines)).toEqual(['a']);
  expect(voicesOf('households', lines)).toEqual(['h']);
  expect(() => voicesOf('households', someLines(1))).toThrow('a household has an id');
});

it('finds a voice by one look at one page, and nobody who is not on it', async () => {
  const { frozen } = await preparePoll({ store }, aPlan({ pollId: 'wide', lines: someLines(300) }));
  const looks: string[] = [];
  const counting: Pick<typeof store, 'get'> = {
    get(from, id) {
      looks.push(from.name);
      return store.get(from, id);
    },
  };
  expect(await isOnRoll(counting, frozen, 'elector-299')).toBe(true);
  expect(looks).toEqual([rollPages.name]);
  expect(await isOnRoll(store, frozen, 'elector-300')).toBe(false);
  expect(await pageOfRoll(store, frozen, 6)).toBeUndefined();
});

it('names nobody by a key, and is another in another poll', () => {
  expect(voiceKeyOf('p', 'elector-1')).not.toContain('elector');
  expect(voiceKeyOf('p', 'elector-1')).not.toBe(voiceKeyOf('q', 'elector-1'));
});
