import { homesOf } from '../../../local/demonstration/households';
import { membershipsOf } from '../../../local/demonstration/memberships';
import { layouts } from '../../../local/demonstration/places';

const [layout] = layouts;
const all = layout === undefined ? [] : membershipsOf(layout, homesOf(layout));
const ofBody = (body: string) => all.filter((it) => it.body === body);

it('gives the main village every body, of the size that the law wants', () => {
  const representatives = ofBody('representatives').length;
  expect(representatives).toBeGreaterThanOrEqual(120 / 15);
  expect(representatives).toBeLessThanOrEqual(120 / 5);
  expect(ofBody('collective_representatives').length).toBeGreaterThan(20);
  expect(ofBody('party').length).toBeGreaterThan(15);
  expect(ofBody('collective').length).toBeGreaterThan(300);
});

it('names nobody twice in one body', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toEqual(layout === undefined ? [] : membershipsOf(layout, homesOf(layout)));
});
