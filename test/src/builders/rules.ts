import type { Change } from '@/components/rules/clause-change';
import type { Finding } from '@/components/rules/clause-findings';
import type { Opinion } from '@/components/rules/opinion-card';
import type { RevisionLine } from '@/components/rules/revision-card';
import type { Revision } from '@/components/rules/revision-head';
import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { DAY, MORNING } from './shown';

/** What the back end shows of a village's rules, for screens that are tried without it. */

export const COMMITTEE = { id: 'village-qingquan-villagers_committee', name: '清泉村村民委员会' };

type Clause = OutputOf<typeof readClause>['clause'];

export function aClauseShown(about: Partial<Clause> = {}): Clause {
  return {
    ...{ clauseId: 'feasts', pin: 'edition-2.feasts', number: 17, topic: 'customs' },
    ...{ text: '喜事不超过十五桌，办酒前说一声。', aloud: '第十七条，喜事不超过十五桌。' },
    isEffective: true,
    ...about,
  };
}

export function aRevisionLine(about: Partial<RevisionLine> = {}): RevisionLine {
  return {
    ...{ revisionId: 'revision-of-a-screen', villageId: 'village-qingquan' },
    ...{ villageName: '清泉村', orgType: 'village', kind: 'amend', state: 'drafted' },
    openedAt: MORNING - 10 * DAY,
    ...about,
  };
}

export function aRevisionShown(about: Partial<Revision> = {}): Revision {
  return {
    ...aRevisionLine(),
    ...{ purpose: '酒席再简一点。', steps: [], reviews: [], diary: [], abilities: [] },
    opinions: { all: 0, unanswered: 0 },
    ...about,
  };
}

type Draft = NonNullable<Revision['draft']>;

export function aDraftShown(about: Partial<Draft> = {}): Draft {
  return {
    ...{ n: 1, savedAt: MORNING, changes: [], findings: [] },
    clauses: [
      { clauseId: 'waste', number: 1, topic: 'conduct', text: '垃圾放进桶里。' },
      { clauseId: 'feasts', number: 2, topic: 'customs', text: '办酒超过十桌的罚款二百元。' },
    ],
    ...about,
  };
}

/** 罚款 in the second clause of the draft. */
export function aFinding(about: Partial<Finding> = {}): Finding {
  return {
    ...{ key: 'fine-1', number: 2, from: 7, to: 9, words: '罚款', kind: 'penalty' },
    ...{ sureness: 'certain', law: '《行政处罚法》第十六条', instead: '“批评教育、劝导”' },
    ...about,
  };
}

export function aChange(about: Partial<Change> = {}): Change {
  return {
    ...{ clauseId: 'feasts', change: 'changed', isMoved: false, topic: 'customs' },
    ...{ numberWas: 17, number: 18 },
    parts: [
      { part: 'kept', text: '喜事不超过' },
      { part: 'removed', text: '十五' },
      { part: 'added', text: '十二' },
      { part: 'kept', text: '桌。' },
    ],
    ...about,
  };
}

export function anOpinionShown(about: Partial<Opinion> = {}): Opinion {
  return {
    ...{ opinionId: 'opinion-1', text: '十桌太少。', at: MORNING, isMine: false },
    ...about,
  };
}
