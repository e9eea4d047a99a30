import { setImmediate as turn } from 'node:timers/promises';
import { inParts, sideBySide } from '../../cloudfunctions/domains/side-by-side';

it('does each once, never more than sixteen at a time, and keeps their order', async () => {
  let atWork = 0;
  let most = 0;
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  const squares = await sideBySide(numbers, async (number) => {
    atWork += 1;
    most = Math.max(most, atWork);
    for (let turns = number % 5; turns >= 0; turns -= 1) {
      await turn();
    }
    atWork -= 1;
    return number * number;
  });
  expect(most).toBe(16);
  expect(squares).toEqual(numbers.map((number) => number * number));
  expect(await sideBySide([], turn)).toEqual([]);
});

it('fails when one of them fails', async () => {
  const failing = sideBySide([1, 2, 3], (number) =>
    number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number),
  );
  await expect(failing).rejects.toThrow('two');
});

it('parts a list, the last part shorter', () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inParts([], 2)).toEqual([]);
});
