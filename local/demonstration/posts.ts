import type { OfficeKind, Role } from '../../cloudfunctions/contracts/organisation-words';
import type { Appointment, Office, Person } from '../../cloudfunctions/domains/organisation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { type Home, houseOfPost, leaderHouse, neighbourHeadHouse } from './households';
import { familyOf, nameIn } from './names';
import { named, openidOf, personIdOf } from './people';
import { associations, officeIdOf, officialRoles } from './offices';
import { COUNTY_ID, gridIdOf, groupIdOf, type Layout, layouts, villageIdOf } from './places';

type Posting = Unstored<Appointment>;

/** The terms of office of the demonstration village began on this day, 0:00 in China. */
export const TERM_BEGAN_AT = Date.UTC(2026, 0, 1) - 8 * 3_600_000;

/** Who holds what in a village: the number of the post, the body, the role, and the place in its line. */
const ROSTER: readonly (readonly [post: number, kind: OfficeKind, role: Role, rank: number])[] = [
  [0, 'party_branch', 'secretary', 1],
  [0, 'villagers_committee', 'director', 1],
  [0, 'collective', 'collective_head', 1],
  [1, 'party_branch', 'member', 2],
  [1, 'grid_team', 'grid_chief', 1],
  [1, 'governance_centre', 'officer', 1],
  [2, 'villagers_committee', 'deputy_director', 2],
  [2, 'governance_centre', 'officer', 2],
  [3, 'villagers_committee', 'member', 3],
  [3, 'mediation_committee', 'mediator', 1],
  [4, 'villagers_committee', 'member', 4],
  [4, 'womens_federation', 'director', 1],
  [5, 'party_branch', 'member', 3],
  [5, 'one_door_service', 'service_clerk', 2],
  [6, 'supervision_committee', 'supervisor', 1],
  [7, 'supervision_committee', 'supervisor', 2],
  [8, 'supervision_committee', 'supervisor', 3],
  [9, 'deliberative_council', 'council_member', 1],
  [10, 'deliberative_council', 'council_member', 2],
  [11, 'deliberative_council', 'council_member', 3],
  [12, 'deliberative_council', 'council_member', 4],
  [13, 'deliberative_council', 'council_member', 5],
  [14, 'collective', 'supervisor', 2],
  [15, 'one_door_service', 'service_clerk', 1],
  [19, 'mediation_committee', 'mediator', 2],
  [20, 'mediation_committee', 'mediator', 3],
];
const FIRST_ASSOCIATION_POST = 16;
const FIRST_GRID_POST = 21;

/** The members of the two committees, among whom the households are shared out. */
const CONTACT_POSTS = [0, 1, 2, 3, 4, 5];

export function postsOfVillage(layout: Layout, homes: readonly Home[]): Posting[] {
  const villageId = villageIdOf(layout);
  const headOf = (house: number) => homes[house - 1]?.household.headId ?? '';
  const holder = (post: number) => headOf(houseOfPost(layout, post));
  const at = (kind: OfficeKind) => ({ officeId: officeIdOf(villageId, kind), officeKind: kind });
  const groups = layout.gridOf.map((_, index) => index + 1);
  return [
    ...ROSTER.map(([post, kind, role, rank]) =>
      posting({ ...at(kind), personId: holder(post), role, placeId: villageId, rank }),
    ),
    ...associations.map(({ key }, index) =>
      posting({
        officeId: `${villageId}-association-${key}`,
        officeKind: 'association',
        personId: holder(FIRST_ASSOCIATION_POST + index),
        role: 'association_head',
        placeId: villageId,
        rank: 1,
      }),
    ),
    ...[...new Set(layout.gridOf)].map((grid) =>
      posting({
        ...at('grid_team'),
        personId: holder(FIRST_GRID_POST + grid - 1),
        role: 'grid_worker',
        placeId: gridIdOf(layout, grid),
        rank: 1 + grid,
      }),
    ),
    ...groups.flatMap((group) => [
      posting({
        ...at('villagers_committee'),
        personId: headOf(leaderHouse(layout, group)),
        role: 'group_leader',
        placeId: groupIdOf(layout, group),
        rank: 10 + group,
      }),
      posting({
        ...at('grid_team'),
        personId: headOf(neighbourHeadHouse(layout, group)),
        role: 'neighbour_head',
        placeId: groupIdOf(layout, group),
        rank: 10 + group,
      }),
    ]),
  ];
}

/** Gives every household one member of the two committees who keeps in touch, going round. */
export function contactFor(layout: Layout, { house }: Home, homes: readonly Home[]): string {
  const own = (post: number) => houseOfPost(layout, post) === house;
  const others = CONTACT_POSTS.filter((post) => !own(post));
  const post = others[house % others.length] ?? 0;
  return homes[houseOfPost(layout, post) - 1]?.household.headId ?? '';
}

/** Two people for each office of a township or the county, and those who serve beside them. */
export function officialsOf(offices: readonly Unstored<Office>[]): {
  readonly persons: Unstored<Person>[];
  readonly postings: Posting[];
} {
  const staffed = offices.flatMap((office) => staffOf(office));
  return {
    persons: staffed.map(({ person }) => person),
    postings: [...staffed.map(({ post }) => post), ...legalAdvisers()],
  };
}

function staffOf({ id: officeId, kind, placeId }: Unstored<Office>) {
  const seats: (Role | undefined)[] = [officialRoles[kind], officialRoles[kind]];
  if (kind === 'party_committee' || kind === 'government') {
    seats[1] = 'officer';
  }
  if (kind === 'deputies_liaison') {
    seats.splice(0, 2, 'peoples_deputy', 'party_delegate', 'cppcc_member');
  }
  if (officeId === officeIdOf(COUNTY_ID, 'government')) {
    seats.push('county_administrator');
  }
  return seats.map((role, at) => {
    const person = official(officeId, at + 1);
    return {
      person,
      post: posting({
        personId: person.id,
        officeId,
        officeKind: kind,
        role: role ?? 'officer',
        placeId,
        rank: at + 1,
      }),
    };
  });
}

function official(officeId: string, rank: number): Unstored<Person> {
  const who = named.find(
    ({ at }) => 'officeId' in at && at.officeId === officeId && at.rank === rank,
  );
  if (who) {
    return { id: personIdOf(who.key), name: who.name, openid: openidOf(who.key) };
  }
  const drawn = Array.from(officeId).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) + rank;
  return { id: `person-${officeId}-${rank}`, name: nameIn(familyOf(drawn), drawn % 60) };
}

/** Each village has a legal adviser (村居法律顾问), a lawyer of the county's firm. */
function legalAdvisers(): Posting[] {
  const officeId = officeIdOf(COUNTY_ID, 'law_firm');
  return layouts.map((layout, at) =>
    posting({
      personId: `person-${officeId}-${1 + (at % 2)}`,
      officeId,
      officeKind: 'law_firm',
      role: 'legal_adviser',
      placeId: villageIdOf(layout),
      rank: 11 + at,
    }),
  );
}

function posting(post: Omit<Posting, 'id' | 'fromAt'>): Posting {
  return { id: `post-${post.officeId}-${post.rank}`, fromAt: TERM_BEGAN_AT, ...post };
}
