import { createHash } from 'node:crypto';
import { register } from '../../../cloudfunctions/domains/organisation';
import { demonstrationCounty } from '../../../local/demonstration/village';

const county = demonstrationCounty();

it('is the same county every time', () => {
  const print = (it: unknown) => createHash('sha256').update(JSON.stringify(it)).digest('hex');
  expect(print(demonstrationCounty())).toBe(print(county));
});

it.each(['places', 'offices', 'households', 'persons', 'appointments'] as const)(
  'its %s have ids of their own and the shape of the register',
  (book) => {
    const documents = county[book];
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    for (const document of documents) {
      expect(register[book].schema.safeParse({ ...document, version: 1 }).success).toBe(true);
    }
  },
);

it('refers to nothing that is not there', () => {
  const known = new Set(
    [county.places, county.offices, county.households, county.persons].flatMap((book) =>
      book.map(({ id }) => id),
    ),
  );
  const referred = [
    ...county.offices.flatMap(({ placeId, linkedOfficeId }) => [placeId, linkedOfficeId]),
    ...county.households.flatMap((it) => [it.villageId, it.groupId, it.hamletId, it.gridId]),
    ...county.households.flatMap((it) => [it.headId, it.contactId]),
    ...county.persons.flatMap((it) => [it.householdId, it.villageId]),
    ...county.appointments.flatMap((it) => [it.personId, it.officeId, it.placeId]),
  ];
  expect(referred.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
});
