import {
  areOf,
  isEmpty,
  keep,
  lock,
  openLetters,
} from '../../../cloudfunctions/domains/requests/letter';
import { aPhoto } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is locked at rest and opened by line', async () => {
  const { store, world } = aVillage();
  const { vault } = world();
  const written = { text: '一堵墙', attachments: [aPhoto('r')] };
  const locked = lock(vault, written);
  expect(locked).not.toContain('墙');
  await store.transact(async (tx) => {
    await keep(tx, { requestId: 'r', n: 0 }, locked);
    await keep(tx, { requestId: 'r', n: 1 }, undefined);
    await keep(tx, { requestId: 'other', n: 0 }, locked);
  });
  expect([...(await openLetters(store, vault, 'r'))]).toEqual([[0, written]]);
});

it('knows the files of its own request only', () => {
  expect(areOf('request-of-mine', [])).toBe(true);
  expect(areOf('request-of-mine', [aPhoto('request-of-mine')])).toBe(true);
  expect(areOf('request-of-mine', [aPhoto('request-of-mine'), aPhoto('another')])).toBe(false);
});

it('is empty without words and files', () => {
  expect(isEmpty({ attachments: [] })).toBe(true);
  expect(isEmpty({ text: '字', attachments: [] })).toBe(false);
  expect(isEmpty({ attachments: [aPhoto('r')] })).toBe(false);
});
