import {
  openingLength,
  weightOfPlace,
} from '../../../cloudfunctions/domains/requests/place-in-text';

it('opens with the title or the first sentence, and is never long', () => {
  expect(openingLength('路坏了\n我是三组的')).toBe(3);
  expect(openingLength('路坏了。我是三组的')).toBe(3);
  expect(openingLength('路坏了')).toBe(3);
  expect(openingLength('路'.repeat(300))).toBe(40);
});

it('lets what is said first count most, and the story behind it least', () => {
  const [first, soon, late] = [2, 100, 300].map((at) => weightOfPlace(at, 10));
  expect([first, soon, late]).toEqual([4, 1, 0.35]);
});
