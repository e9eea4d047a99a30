import { lotOf } from '../../../cloudfunctions/domains/polls/lot';

it('falls the same way for the same text, and within bounds', () => {
  expect(lotOf('one', 7)).toBe(lotOf('one', 7));
  for (let many = 1; many < 40; many += 1) {
    const lot = lotOf(`text ${many}`, many);
    expect(Number.isInteger(lot) && lot >= 0 && lot < many).toBe(true);
  }
});

it('favours none: each of eight places gets an eighth of 8,000 within what chance allows', () => {
  const places = Array<number>(8).fill(0);
  for (let throwOf = 0; throwOf < 8000; throwOf += 1) {
    const place = lotOf(`throw ${throwOf}`, 8);
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const hits of places) {
    expect(Math.abs(hits - 1000)).toBeLessThan(150);
  }
});
