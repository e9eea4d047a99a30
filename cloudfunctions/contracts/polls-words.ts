/** How a question is asked: yes, no or abstain · one of several · several of several · all of them in an order. */
export const pollKinds = ['yes_no', 'one_of', 'several_of', 'ranking'] as const;
export type PollKind = (typeof pollKinds)[number];

/** The three answers to a question of yes or no. Who abstains has voted, and has not agreed. */
export const yesNoAnswers = ['agree', 'against', 'abstain'] as const;

/** How a voice is given: on the phone · by a show of hands · on a slip of paper. One voice goes one way. */
export const votingWays = ['online', 'hand', 'paper'] as const;
export type VotingWay = (typeof votingWays)[number];

/** Ways whose voices people count, with a recorder and two witnesses. */
export const countedWays = ['hand', 'paper'] as const satisfies readonly VotingWay[];
export type CountedWay = (typeof countedWays)[number];

/**
 * What the question touches. An election and a recall need a secret booth by law (村民委员会组织法, 2018 text, Art 15
 * and 16), so they are here only to be refused with that sentence.
 */
export const pollMatters = ['common', 'personal', 'election', 'recall'] as const;

/**
 * `open`: voices are taken. `counting`: no more voices; counts or witnesses may still be missing. `blocked`: the
 * counts contradict each other, and one more entry has to put it right. `counted`: the result stands.
 */
export const pollStates = ['open', 'counting', 'blocked', 'counted'] as const;
export type PollState = (typeof pollStates)[number];

/** What a result is worth. It stands on every screen that shows a poll. */
export const pollStandings = ['consultation', 'binding'] as const;
export type PollStanding = (typeof pollStandings)[number];

export const standingReasons = [
  /** A vote on the phone decides nothing for villagers: no law allows it (意见征集，不作为表决结果). */
  'online_not_lawful_here',
  /** Nobody asked for a decision: people were asked what they think. */
  'no_decision_behind_it',
  /** Hands and slips of the body itself. */
  'given_on_the_spot',
  /** Members of the collective may attend online (农村集体经济组织法 Art 27). */
  'online_lawful_for_collective',
  /** The county has found the law that lets this body decide online, and has turned it on. */
  'online_allowed_by_county',
] as const;
export type StandingReason = (typeof standingReasons)[number];

/** Why a result does not stand although the voices are in. */
export const blockReasons = [
  'more_hands_than_present',
  'more_slips_than_handed_out',
  'more_voices_than_the_roll',
  'witness_counts_otherwise',
] as const;
export type BlockReason = (typeof blockReasons)[number];

/** What a count that was written down still waits for: a witness, or the next entry. */
export const attestedStates = ['first_witness', 'second_witness', 'witnessed', 'disputed'] as const;
export type AttestedState = (typeof attestedStates)[number];

/** How far a way of voting is counted. */
export const countStates = ['missing', ...attestedStates] as const;
export type CountState = (typeof countStates)[number];

/** Why the desk takes back what it wrote down for somebody. */
export const takeBackReasons = [
  'wrong_person',
  'left_before_the_vote',
  'slip_came_back',
  'choice_written_wrongly',
] as const;
export type TakeBackReason = (typeof takeBackReasons)[number];

/** What can have gone wrong with an entry of each way. */
export const takeBackReasonsOf: Readonly<Record<VotingWay, readonly TakeBackReason[]>> = {
  online: ['wrong_person', 'choice_written_wrongly'],
  hand: ['wrong_person', 'left_before_the_vote'],
  paper: ['wrong_person', 'slip_came_back'],
};

/** What the reader may do with a poll now. */
export const pollAbilities = [
  'cast',
  'cast_for',
  'take_back',
  'hand_out_slip',
  'mark_present',
  'record_hand_count',
  'record_paper_count',
  'witness_hand_count',
  'witness_paper_count',
  'close',
  'read_roll_names',
  'read_ballots',
] as const;
export type PollAbility = (typeof pollAbilities)[number];
