import {
  bookIdOf,
  draftIdOf,
  editionIdOf,
  lineId,
  type Revision,
} from '../../cloudfunctions/domains/rules';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { officeIdOf } from './offices';
import { personIdOf } from './people';
import { clauses } from './rules-words';

const VILLAGE = 'village-qingquan';
const HOME = { id: officeIdOf(VILLAGE, 'villagers_committee'), name: '清泉村村民委员会' };
const BY = { openedBy: personIdOf('liu-qingshan'), home: HOME, orgType: 'village' } as const;
const NINE_HOURS = 9 * 3_600_000;

/** What the village has resolved so far, and when: opened, passed, filed, in force. */
const RESOLVED: readonly Resolved[] = [
  {
    edition: 1,
    kind: 'adopt',
    state: 'amended',
    purpose: '第一次把大家说好的写下来。',
    opened: '2023-10-08',
    voted: '2023-12-10',
    filed: '2023-12-15',
    from: '2024-01-01',
  },
  {
    edition: 2,
    kind: 'amend',
    state: 'in_force',
    purpose: '酒席、放炮、小孩下塘，要写清楚。',
    opened: '2025-10-09',
    voted: '2025-12-08',
    filed: '2025-12-12',
    from: '2026-01-01',
  },
];

type Resolved = Pick<Revision, 'kind' | 'state' | 'purpose'> &
  Readonly<Record<'opened' | 'voted' | 'filed' | 'from', string>> & { readonly edition: number };

const AMENDMENT = {
  ...{ id: revisionIdOf(3), purpose: '酒席再简一点，电动车充电要有规矩。' },
  ...{ opened: '2026-11-09', drafted: '2026-11-19', due: '2026-12-05' },
};

/**
 * 清泉村 has rules in force in their second edition, and an amendment in consultation: feasts are to become smaller, and
 * there is to be a clause about electric bicycles. The other two villages have written down none.
 */
export function demonstrationRules() {
  return {
    books: [
      {
        ...{ id: bookIdOf(VILLAGE), villageId: VILLAGE, editions: RESOLVED.length },
        ...{ openRevisionId: AMENDMENT.id, currentRevisionId: revisionIdOf(2) },
      },
    ],
    editions: RESOLVED.map(({ edition, kind, filed, from }) => ({
      id: editionIdOf(VILLAGE, edition),
      ...{ villageId: VILLAGE, edition, kind, revisionId: revisionIdOf(edition) },
      ...{ validFrom: day(from), recordedAt: day(filed), clauses: textOf(edition) },
    })),
    revisions: [...RESOLVED.map(past), amendment()],
    drafts: [
      {
        ...{ id: draftIdOf(AMENDMENT.id, 1), revisionId: AMENDMENT.id, n: 1 },
        ...{ savedAt: day(AMENDMENT.drafted), savedBy: BY.openedBy, clauses: textOf(3) },
      },
    ],
    diary: [...RESOLVED.flatMap(linesOf), ...linesOfAmendment()],
    opinions: said(),
  };
}

function past({
  edition,
  kind,
  state,
  purpose,
  opened,
  voted,
  filed,
  from,
}: Resolved): Unstored<Revision> {
  return {
    ...{ id: revisionIdOf(edition), villageId: VILLAGE, ...BY, kind, state, purpose },
    ...{ openedAt: day(opened), base: edition - 1, drafts: 0, explained: [], reviews: [] },
    ...{ opinions: 0, unanswered: 0, lines: 4, duties: 0 },
    vote: { passed: true, at: day(voted) },
    filing: { at: day(filed), number: `晴川约备〔${filed.slice(0, 4)}〕${edition}号` },
    edition: { edition, validFrom: day(from) },
    reached: {
      ...{ collecting: day(opened), voting: day(voted), filed: day(filed) },
      ...{ published: day(filed), in_force: day(from) },
    },
  };
}

function amendment(): Unstored<Revision> {
  const { id, purpose, opened, drafted, due } = AMENDMENT;
  const dueAt = day(due) - NINE_HOURS - 1;
  return {
    ...{ id, villageId: VILLAGE, ...BY, kind: 'amend', state: 'drafted', purpose, base: 2 },
    ...{ openedAt: day(opened), drafts: 1, explained: [], reviews: [] },
    ...{ opinions: 2, unanswered: 1, lines: 2, duties: 1 },
    reached: { collecting: day(opened), drafted: day(drafted) },
    duty: {
      ...{ id: `${id}-1`, office: HOME, holderId: BY.openedBy },
      ...{ dueAt, promisedAt: dueAt, checkAt: dueAt, rung: 0 },
    },
  };
}

function linesOf({ edition, opened, voted, filed, from }: Resolved) {
  const steps = [
    ['opened', opened],
    ['vote_passed', voted],
    ['filed', filed],
    ['came_into_force', from],
  ] as const;
  return steps.map(([did, on], n) => line(revisionIdOf(edition), n, did, on));
}

function linesOfAmendment() {
  const { id, opened, drafted } = AMENDMENT;
  return [line(id, 0, 'opened', opened), line(id, 1, 'draft_saved', drafted)];
}

function line<Verb extends string>(revisionId: string, n: number, did: Verb, on: string) {
  return { id: lineId(revisionId, n), revisionId, n, at: day(on), did, office: HOME };
}

/** Two villagers have spoken: one has been answered, one waits. */
function said() {
  const about = { revisionId: AMENDMENT.id, villageId: VILLAGE };
  return [
    {
      ...{ id: 'opinion-qingquan-1', ...about, personId: personIdOf('chen-shuifu') },
      ...{ isAnonymous: false, text: '电动车拉线充电吓人，早该管。', at: day('2026-11-12') },
      answer: {
        ...{ isTakenIn: true, reason: '写进了第九条。', at: day('2026-11-19') },
        ...{ by: BY.openedBy, office: HOME },
      },
    },
    {
      ...{ id: 'opinion-qingquan-2', ...about, personId: personIdOf('zhou-meixiang') },
      ...{ isAnonymous: true, clauseId: clauseIdOf('feasts') },
      ...{ text: '十二桌有点紧，亲戚多的人家坐不下。', at: day('2026-11-20') },
    },
  ];
}

/** The clauses of an edition in their order; the third text is the draft of the amendment. */
function textOf(edition: number) {
  return clauses
    .flatMap(({ key, topic, texts }) => {
      const [place, text] = texts[edition - 1] ?? [];
      return place === undefined || text === undefined
        ? []
        : [{ place, clauseId: clauseIdOf(key), topic, text }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ clauseId, topic, text }) => ({ clauseId, topic, text }));
}

export function clauseIdOf(key: string): string {
  return `clause-qingquan-${key}`;
}

export function revisionIdOf(edition: number): string {
  return `revision-qingquan-${edition}`;
}

/** Nine in the morning of that day in the village. */
function day(on: string): number {
  return Date.parse(`${on}T00:00:00+08:00`) + NINE_HOURS;
}
