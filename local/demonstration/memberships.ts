import type { MemberBody } from '../../cloudfunctions/contracts/organisation-words';
import type { Membership } from '../../cloudfunctions/domains/organisation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import type { Home } from './households';
import { type Layout, villageIdOf } from './places';
import { postsOfVillage, TERM_BEGAN_AT } from './posts';

/** Every so many-th house has a member of the party, besides those in the party branch. */
const PARTY_EVERY = 6;
/**
 * A villagers' representative for so many households: the law says one for 5 to 15, and with the committee's members
 * they are at least four fifths of the assembly.
 */
const HOUSES_A_REPRESENTATIVE = 7;
/** A representative of the collective's members for so many households; there must be more than twenty. */
const HOUSES_A_COLLECTIVE_REPRESENTATIVE = 5;
/** Every so many-th house has somebody who married in and belongs to another collective. */
const ELSEWHERE_EVERY = 10;

/**
 * Who belongs to what in a village: its party members, the villagers' representatives, the members of the
 * collective (everybody but a few who married in from elsewhere) and their representatives.
 */
export function membershipsOf(layout: Layout, homes: readonly Home[]): Unstored<Membership>[] {
  const cadres = postsOfVillage(layout, homes).filter(({ rank }) => rank < 10);
  const inOffice = (kind: string) =>
    cadres.filter(({ officeKind }) => officeKind === kind).map(({ personId }) => personId);
  const committee = inOffice('villagers_committee');
  const heads = (every: number, from: number) =>
    homes.filter(({ house }) => house % every === from).map(({ household }) => household.headId);
  const collective = homes.flatMap(({ house, members }) =>
    members.filter((_, seat) => !(seat === 1 && house % ELSEWHERE_EVERY === 4)),
  );
  const party = [...inOffice('party_branch'), ...heads(PARTY_EVERY, 0)];
  const representatives = heads(HOUSES_A_REPRESENTATIVE, 1).filter((it) => !committee.includes(it));
  return [
    ...belonging(layout, 'party', party),
    ...belonging(layout, 'representatives', representatives),
    ...belonging(
      layout,
      'collective',
      collective.map(({ id }) => id),
    ),
    ...belonging(
      layout,
      'collective_representatives',
      heads(HOUSES_A_COLLECTIVE_REPRESENTATIVE, 3),
    ),
  ];
}

function belonging(layout: Layout, body: MemberBody, people: readonly string[]) {
  const placeId = villageIdOf(layout);
  return [...new Set(people)].map((personId) => ({
    id: `member-${layout.key}-${body}-${personId}`,
    ...{ personId, body, placeId },
    fromAt: TERM_BEGAN_AT,
  }));
}
