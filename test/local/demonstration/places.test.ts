import { layouts, placesOfCounty } from '../../../local/demonstration/places';

const places = placesOfCounty();
const byId = new Map(places.map((place) => [place.id, place]));

it('has three villages, one of them a community, in two townships of one county', () => {
  const count = (kind: string) => places.filter((place) => place.kind === kind).length;
  expect([count('county'), count('township'), count('village'), count('community')]).toEqual([
    ...[1, 2],
    ...[2, 1],
  ]);
  expect(new Set(layouts.map(({ townshipId }) => townshipId)).size).toBe(2);
});

it('lets every path lead from the county to the place by its parents', () => {
  for (const place of places) {
    const above = place.parentId === undefined ? [] : (byId.get(place.parentId)?.path ?? ['none']);
    expect(place.path).toEqual([...above, place.id]);
  }
});

it('lays every group and every hamlet into a grid of its own village', () => {
  const parts = places.filter(({ kind }) => kind === 'group' || kind === 'hamlet');
  for (const part of parts) {
    expect(byId.get(part.gridId ?? '')).toMatchObject({ kind: 'grid', parentId: part.parentId });
  }
});
