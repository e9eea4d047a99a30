/** What a villager comes with. */
export const requestKinds = [
  'help',
  'dispute',
  'hazard',
  'complaint',
  'accusation',
  'suggestion',
  'consultation',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The fifteen first-level categories of the official message boards. */
export const categoryCodes = [
  'urban_rural_construction',
  'labour_social_security',
  'education_culture_sports',
  'health',
  'transport',
  'commerce_tourism',
  'environment',
  'party_affairs',
  'agriculture',
  'land_resources',
  'justice_public_security',
  'civil_affairs',
  'science_information',
  'discipline_supervision',
  'economy',
] as const;
export type CategoryCode = (typeof categoryCodes)[number];

/** What the safety screen asks before anything else. */
export const safetyFlags = [
  'danger_now',
  'violence',
  'harm_to_minor',
  'self_harm',
  'crowd',
] as const;
export type SafetyFlag = (typeof safetyFlags)[number];

/** Who the filer and the other side are to each other. */
export const relations = ['none', 'family', 'neighbours', 'employer', 'business', 'unit'] as const;
export type Relation = (typeof relations)[number];

/** Whom the words accuse, if anybody: that unit never sees them. */
export const subjects = [
  'nobody',
  'person',
  'employer',
  'village_cadre',
  'township_official',
  'county_official',
] as const;
export type Subject = (typeof subjects)[number];

export const moneyBands = ['none', 'small', 'large'] as const;
export type MoneyBand = (typeof moneyBands)[number];

/** One, two to four, five (the most that may come as representatives, 信访工作条例 Art 20), more, fifty or more. */
export const peopleBands = ['one', 'few', 'five', 'many', 'crowd'] as const;
export type PeopleBand = (typeof peopleBands)[number];

/** Where the same matter stands already. */
export const standings = [
  'nowhere',
  'court',
  'arbitration',
  'police',
  'office',
  'petition',
] as const;
export type Standing = (typeof standings)[number];

export const attempts = ['nothing', 'talked', 'mediated', 'answered'] as const;
export type Attempt = (typeof attempts)[number];

/** The lawful ways, each with its own law. */
export const channels = [
  'peoples_mediation',
  'administrative_mediation',
  'judicial',
  'police',
  'petition_office',
  'discipline_supervision',
  'civil_affairs',
  'grid_governance',
  'one_door_service',
  'mass_organisation',
  'social_work',
  'legal_advice',
  'deputies',
  'village_self_government',
  'department_enforcement',
] as const;
export type Channel = (typeof channels)[number];

export const requestStates = [
  'submitted',
  'accepted',
  'working',
  'answered',
  'closed',
  'withdrawn',
] as const;
export type RequestState = (typeof requestStates)[number];

export const attachmentKinds = ['photo', 'recording'] as const;

/** How the holder answers: solved, supported but explained, or not supported (信访工作条例 Art 32). */
export const outcomes = ['solved', 'explained', 'not_supported'] as const;
export type Outcome = (typeof outcomes)[number];

/** The filer's judgment on those who handled it (信访工作条例 Art 21). */
export const satisfactions = ['satisfied', 'fairly_satisfied', 'dissatisfied'] as const;
export type Satisfaction = (typeof satisfactions)[number];

/** Why an officer opens sealed words; kept in the log that the filer can read. */
export const revealReasons = ['to_handle', 'to_report', 'to_check'] as const;
export type RevealReason = (typeof revealReasons)[number];

/** Why the holder hands a request on. */
export const handOnReasons = [
  'other_competence',
  'interested_in_it',
  'cannot_solve',
  'one_side_refuses',
  'needs_decision_above',
] as const;
export type HandOnReason = (typeof handOnReasons)[number];

/** Who somebody is to a request. Everybody else does not even learn that it exists. */
export const readers = [
  'filer',
  'representative',
  'holder',
  'colleague',
  'told',
  'helper',
  'supporter',
  'neighbour',
] as const;
export type Reader = (typeof readers)[number];

/** What a reader may now do with a request. */
export const abilities = [
  'accept',
  'hand_on',
  'start_work',
  'answer',
  'take_over',
  'reveal',
  'add_words',
  'confirm',
  'report_unsolved',
  'withdraw',
  'rate',
  'join',
] as const;
export type Ability = (typeof abilities)[number];

/** What a line of the diary says. */
export const diaryVerbs = [
  'filed',
  'accepted',
  'handed_on',
  'passed_vacancy',
  'taken_over',
  'started_work',
  'opened',
  'words_added',
  'joined',
  'answered',
  'confirmed',
  'closed_by_silence',
  'reported_unsolved',
  'overdue',
  'withdrawn',
  'rated',
] as const;
export type DiaryVerb = (typeof diaryVerbs)[number];

/** The line of steps on every screen. */
export const steps = ['submitted', 'accepted', 'working', 'answered', 'closed'] as const;
export type Step = (typeof steps)[number];
