import type {
  Appointment,
  Household,
  Membership,
  Office,
  Person,
  Place,
} from '../../cloudfunctions/domains/organisation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { homesOf } from './households';
import { officesAbove, officesOfVillage } from './offices';
import { membershipsOf } from './memberships';
import { layouts, placesOfCounty } from './places';
import { contactFor, officialsOf, postsOfVillage } from './posts';

/** A county that is nowhere: two townships, three villages, their people, bodies and posts. */
interface DemonstrationCounty {
  readonly places: readonly Unstored<Place>[];
  readonly offices: readonly Unstored<Office>[];
  readonly households: readonly Unstored<Household>[];
  readonly persons: readonly Unstored<Person>[];
  readonly appointments: readonly Unstored<Appointment>[];
  readonly memberships: readonly Unstored<Membership>[];
}

/** The same county every time: nothing in it depends on the clock, the machine or luck. */
export function demonstrationCounty(): DemonstrationCounty {
  const villages = layouts.map((layout) => ({ layout, homes: homesOf(layout) }));
  const officials = officialsOf(officesAbove());
  return {
    places: placesOfCounty(),
    offices: [...layouts.flatMap(officesOfVillage), ...officesAbove()],
    households: villages.flatMap(({ layout, homes }) =>
      homes.map((home) => ({ ...home.household, contactId: contactFor(layout, home, homes) })),
    ),
    persons: [
      ...villages.flatMap(({ homes }) => homes.flatMap(({ members }) => members)),
      ...officials.persons,
    ],
    appointments: [
      ...villages.flatMap(({ layout, homes }) => postsOfVillage(layout, homes)),
      ...officials.postings,
    ],
    memberships: villages.flatMap(({ layout, homes }) => membershipsOf(layout, homes)),
  };
}
