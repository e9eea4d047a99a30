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

/**
 * Bodies that people belong to without holding a post: belonging gives a voice and no duty. Members of the
 * collective are not the same people as the villagers (农村集体经济组织法 Art 11).
 */
export const memberBodies = [
  'party',
  'representatives',
  'collective',
  'collective_representatives',
] as const;
export type MemberBody = (typeof memberBodies)[number];

/** Who is counted: whom a meeting is due to have, and who has a voice in it. */
export const rollKinds = [
  /** Villagers of eighteen and more, of a village, a group or a hamlet. */
  'adults',
  /** One voice for each household of a village, a group or a hamlet. */
  'households',
  'party_members',
  'party_committee',
  'villagers_committee',
  /** 村"两委": both committees together, each person once. */
  'two_committees',
  'supervision_committee',
  /** 村民代表会议: the members of the villagers' committee and the representatives. */
  'representatives_assembly',
  /** Members of the collective with full capacity to act. */
  'collective_members',
  'collective_representatives',
] as const;
export type RollKind = (typeof rollKinds)[number];

/** What the product asks a person's consent for, each by itself (个人信息保护法 Art 14). */
export const consentPurposes = ['identity', 'phone_number', 'recordings'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Without WeChat · on WeChat, not known to any village · in the register. */
export const callerKinds = ['visitor', 'guest', 'person'] as const;

/** What the caller may do, so that no screen guesses. */
export const callerAbilities = [
  'read_public',
  'report_danger',
  'ask_binding',
  'file_request',
  'see_household',
  'open_workbench',
  'confirm_bindings',
  'act_for_others',
  'make_codes',
] as const;
export type CallerAbility = (typeof callerAbilities)[number];

/** An asking to be known as somebody of a household. */
export const bindingStates = ['waiting', 'confirmed', 'declined', 'withdrawn'] as const;
export type BindingState = (typeof bindingStates)[number];

/** Why a cadre does not confirm; the sentence says what to do instead. */
export const declineReasons = [
  'not_of_this_village',
  'not_recognised',
  'household_unclear',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why somebody looked at a name or a telephone number of another; kept in a log that the person can read. */
export const lookReasons = ['to_act_for', 'to_confirm', 'to_call_back', 'danger'] as const;
export type LookReason = (typeof lookReasons)[number];

/** Why something stays although its person had themselves deleted. */
export const keepReasons = [
  'law_archive',
  'running_matter',
  'holds_post',
  'proof_of_consent',
] as const;
export type KeepReason = (typeof keepReasons)[number];

/** How a person is served who does not want to be known to the phone. */
export const otherWays = ['on_paper', 'by_helper'] as const;
