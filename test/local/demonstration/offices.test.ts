import { officeKinds } from '../../../cloudfunctions/contracts/organisation-words';
import { officeIdOf, officesAbove, officesOfVillage } from '../../../local/demonstration/offices';
import { layouts } from '../../../local/demonstration/places';

const offices = [...layouts.flatMap(officesOfVillage), ...officesAbove()];

it('has an office of every kind', () => {
  const kinds = new Set(offices.map(({ kind }) => kind));
  expect(officeKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it('links every association to the party branch of its village', () => {
  const associations = offices.filter(({ kind }) => kind === 'association');
  expect(associations.length).toBe(9);
  for (const { linkedOfficeId, placeId } of associations) {
    expect(linkedOfficeId).toBe(officeIdOf(placeId, 'party_branch'));
  }
});

it('names the offices of a community after its residents', () => {
  expect(offices.map(({ name }) => name)).toContain('荷塘社区居民委员会');
});
