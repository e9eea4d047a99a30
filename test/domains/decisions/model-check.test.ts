import type { Matter } from '../../../cloudfunctions/contracts/decisions-words';
import type { Lawful } from '../../../cloudfunctions/domains/decisions/lawful';
import { explore, type Situation } from '../../builders/decision-explorer';
import { lawful, paper, Run } from '../../builders/decision-process';
import {
  afterTheVote,
  beforeTheVote,
  matterSets,
  type Village,
} from '../../builders/decision-vocabulary';
import { watching } from '../../builders/decision-watch';

/**
 * Every run of the machine with bodies of one to five people: all attendances, all counts, all orders of what comes
 * late, every hand on every act, on time, a moment too early and a moment too late. What the machine lets happen is
 * heard by a watch that knows the law by itself.
 */

const SIZES = [1, 2, 3, 4, 5];
const draftOf = (matters: readonly Matter[]) =>
  matters.includes('convention') ? 'draft' : undefined;

function villageOf(matters: readonly Matter[], size: number): Village {
  const draft = draftOf(matters);
  return { size, ...(draft !== undefined && { draft }) };
}

function motion(matters: readonly Matter[], law: Lawful = lawful(matters)): Situation {
  const draft = draftOf(matters);
  const more = draft === undefined ? {} : { draftHash: paper('plan', draft).hash };
  return {
    state: new Run(matters, { lawful: law, ...more }).state,
    watch: watching(matters),
  };
}

/** The decision, one notice of a stage, and the result. */
const NOTICES_MOST = 2;

const isVoted = ({ state }: Situation) => state.outcome !== undefined;

function upToTheVote(matters: readonly Matter[], size: number, law?: Lawful) {
  const village = villageOf(matters, size);
  return explore([motion(matters, law)], (state) => beforeTheVote(state, village), isVoted);
}

const cases = matterSets.flatMap((matters) => SIZES.map((size) => ({ matters, size })));
let [situations, tried, accepted] = [0, 0, 0];

afterAll(() => {
  console.log(
    `decisions: ${situations.toLocaleString('en')} situations, ` +
      `${tried.toLocaleString('en')} happenings tried in them, ${accepted.toLocaleString('en')} accepted`,
  );
});

function counted<Found extends { situations: number; tried: number; accepted: number }>(
  found: Found,
) {
  situations += found.situations;
  tried += found.tried;
  accepted += found.accepted;
  return found;
}

it.each(cases)(
  '$matters in bodies of $size: nothing unlawful is passed, and every run can end',
  ({ matters, size }) => {
    const { breaches, stuck, last } = counted(upToTheVote(matters, size));
    expect(breaches).toEqual([]);
    expect(stuck).toEqual([]);
    expect(last.filter(({ state, watch }) => state.outcome !== watch.outcome)).toEqual([]);
    const ends = new Set(last.map(({ state }) => state.outcome ?? state.phase));
    expect([...ends].sort()).toEqual(
      expect.arrayContaining(['declined', 'failed', 'passed', 'withdrawn']),
    );
  },
);

/** What the situation after the vote holds does not tell how many there were: one villager stands for all. */
const afterwards: readonly (readonly [
  matters: readonly Matter[],
  outcome: string,
  objections: number,
])[] = [
  [['public_works'], 'passed', 1],
  [['land_adjust'], 'passed', 1],
  [['allowance', 'charter'], 'failed', 2],
];

it.each(afterwards)(
  '%j, %s: nothing is carried out, told or put away without right, with %i objections at a time',
  (matters, outcome, objections) => {
    const starts = upToTheVote(matters, 1).last.filter(
      ({ state }) => state.outcome === outcome && state.obliged.length === 0,
    );
    const found = counted(
      explore(
        starts,
        (state) => afterTheVote(state, objections),
        ({ state }) => state.notices.length > NOTICES_MOST,
      ),
    );
    expect(found.breaches).toEqual([]);
    expect(found.stuck).toEqual([]);
    expect(found.last.some(({ state }) => state.phase === 'archived')).toBe(true);
  },
);

/** The same exploration of a law that somebody has bent: the watch must see it, or it sees nothing. */
const bent: readonly (readonly [
  what: string,
  matters: Matter[],
  bend: (law: Lawful) => Lawful,
  sees: string,
])[] = [
  [
    'the assembly is called in nine days',
    ['convention'],
    (law) => everyRule(law, { noticeDays: 9 }),
    'held: a notice too short',
  ],
  [
    'nobody needs a delegation',
    ['public_works'],
    (law) => everyRule(law, { needsDelegation: false }),
    'held: no delegation that covers it',
  ],
  [
    'the township need not review',
    ['convention'],
    (law) => ({ ...law, approvals: [] }),
    'held: a vote before the township’s review',
  ],
  [
    'representatives decide about land',
    ['land_adjust'],
    withRepresentatives,
    'held: representatives for what is all members’ alone',
  ],
];

it.each(bent)('a bent law is seen: %s', (_what, matters, bend, sees) => {
  expect(upToTheVote(matters, 5, bend(lawful(matters))).breaches).toContain(sees);
});

it('a lowered majority is seen: what the machine lets pass is not what the watch has counted', () => {
  const half = { parts: 1, of: 2, isMoreThan: false };
  const law = everyRule(lawful(['convention']), { pass: half });
  const { last } = upToTheVote(['convention'], 4, law);
  expect(last.some(({ state, watch }) => state.outcome !== watch.outcome)).toBe(true);
});

function everyRule(law: Lawful, change: object): Lawful {
  return { ...law, deciding: law.deciding.map((rule) => ({ ...rule, ...change })) };
}

function withRepresentatives(law: Lawful): Lawful {
  return { ...law, deciding: lawful(['collective_income']).deciding };
}
