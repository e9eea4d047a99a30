import {
  demonstrationPeople,
  named,
  openidOf,
  personIdOf,
} from '../../../local/demonstration/people';
import { demonstrationCounty } from '../../../local/demonstration/village';

const { persons, appointments } = demonstrationCounty();

it.each(named)(
  '$name stands in the register under the own key',
  ({ key, name, hasPhone, birthYear }) => {
    const person = persons.find(({ id }) => id === personIdOf(key));
    expect(person).toMatchObject({ name, ...(birthYear !== undefined && { birthYear }) });
    expect(person?.openid).toBe(hasPhone ? openidOf(key) : undefined);
  },
);

it.each(named.filter(({ at }) => !('house' in at)))('$name holds a post', ({ key }) => {
  expect(appointments.map(({ personId }) => personId)).toContain(personIdOf(key));
});

it('offers everybody who has a phone, and a guest whom nobody knows', () => {
  expect(demonstrationPeople.map(({ openid }) => openid)).toContain('demo-guest');
  expect(demonstrationPeople.map(({ key }) => key)).not.toContain('sun-laogen');
  expect(new Set(demonstrationPeople.map(({ key }) => key)).size).toBe(demonstrationPeople.length);
  expect(demonstrationPeople.find(({ key }) => key === 'zhou-meixiang')?.label).toBe('清泉村村民');
});
