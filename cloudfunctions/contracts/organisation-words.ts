/** Where people live, from the county down. A grid and a hamlet stand beside the groups of their village. */
export const placeKinds = [
  'county',
  'township',
  'village',
  'community',
  'group',
  'hamlet',
  'grid',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Bodies and offices that can hold a duty. Each sits at one place. */
export const officeKinds = [
  // village and group
  'party_branch',
  'villagers_committee',
  'supervision_committee',
  'deliberative_council',
  'collective',
  'association',
  'mediation_committee',
  'grid_team',
  'one_door_service',
  // township and county
  'party_committee',
  'government',
  'judicial_office',
  'police',
  'tribunal',
  'petition_office',
  'discipline_commission',
  'civil_affairs',
  'labour_inspection',
  'land_and_housing',
  'agriculture',
  'environment',
  'transport',
  'education',
  'health',
  'market_supervision',
  'emergency_management',
  'other_department',
  'governance_centre',
  'administrative_mediation',
  'arbitration',
  'legal_aid',
  'law_firm',
  'social_work',
  'womens_federation',
  'mass_organisation',
  'deputies_liaison',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** Posts that a person holds in an office from a day until a day. */
export const roles = [
  'secretary',
  'director',
  'deputy_director',
  'member',
  'supervisor',
  'council_member',
  'collective_head',
  'association_head',
  'group_leader',
  'neighbour_head',
  'grid_chief',
  'grid_worker',
  'mediator',
  'service_clerk',
  'officer',
  'judge',
  'legal_aid_officer',
  'lawyer',
  'legal_adviser',
  'social_worker',
  'party_delegate',
  'peoples_deputy',
  'cppcc_member',
  'county_administrator',
] as const;
export type Role = (typeof roles)[number];
