import type { Opinion } from '../../../cloudfunctions/domains/rules/opinion';
import type { Revision } from '../../../cloudfunctions/domains/rules/revision';
import {
  showFindings,
  showLine,
  showOpinion,
  showRevision,
} from '../../../cloudfunctions/domains/rules/view';
import { lint } from '../../../cloudfunctions/domains/rules/lint';
import { demonstrationRules } from '../../../local/demonstration/rules';

const drafted = { ...demonstrationRules().revisions.at(-1), version: 1 } as Revision;
const nobody = { held: [] };
const bare = { villageName: '清泉村', lines: [], names: new Map<string, string>() };

it.each([
  { women: 35, present: 120, fewWomen: true },
  { women: 36, present: 120, fewWomen: false },
  { women: 37, present: 120, fewWomen: false },
])('$women women of $present: few is $fewWomen', ({ women, present, fewWomen }) => {
  const vote = { passed: true, at: 1, women, present };
  const shown = showRevision({ ...drafted, decisionId: 'd', vote }, nobody, bare, 5);
  expect(shown.vote).toEqual({ decisionId: 'd', passed: true, women, present, fewWomen });
});

it('says nothing of women where nobody was counted', () => {
  const shown = showRevision({ ...drafted, decisionId: 'd' }, nobody, bare, 5);
  expect(shown.vote).toEqual({ decisionId: 'd' });
});

it.each([
  ['drafted', 1],
  ['returned', 1],
  ['under_review', 2],
  ['review_passed', 3],
  ['notice', 3],
  ['voting', 4],
  ['passed', 5],
  ['announced', 5],
  ['filed', 6],
] as const)('in %s the village is at step %i, and all before it are over', (state, at) => {
  const { steps } = showRevision({ ...drafted, state }, nobody, bare, 5);
  expect(steps.map(({ status }) => status)).toEqual(
    steps.map((_, place) => (place < at ? 'done' : place === at ? 'now' : 'next')),
  );
});

it.each([
  ['published', 7],
  ['in_force', 8],
  ['amended', 8],
  ['repealed', 8],
  ['correction_ordered', 8],
] as const)('in %s the first %i steps are over, and nobody is at one', (state, over) => {
  const { steps } = showRevision({ ...drafted, state }, nobody, bare, 5);
  expect(steps.map(({ status }) => status)).toEqual(
    steps.map((_, place) => (place < over ? 'done' : 'next')),
  );
});

it('a revision that was given up stands nowhere', () => {
  const { steps } = showRevision({ ...drafted, state: 'ended' }, nobody, bare, 5);
  expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['next']));
});

it('is overdue by the day that was promised, however often it has risen', () => {
  const promisedAt = drafted.duty?.promisedAt ?? 0;
  expect(showLine(drafted, '', promisedAt).duty?.isOverdue).toBe(false);
  expect(showLine(drafted, '', promisedAt + 1).duty?.isOverdue).toBe(true);
});

it('shows what was said for a finding beside it', () => {
  const findings = lint(['破坏公物的，依法予以处罚。']);
  const explained = findings.map(({ key }) => ({ key, reason: '说的是公安。' }));
  expect(showFindings(findings, explained)).toMatchObject([{ explained: '说的是公安。' }]);
  expect(showFindings(findings, [])[0]).not.toHaveProperty('explained');
});

it('masks a name, and keeps back one that wishes it', () => {
  const opinion: Opinion = {
    ...{ id: 'o', version: 1, revisionId: 'r', villageId: 'v', personId: 'p', text: '好' },
    ...{ at: 1, isAnonymous: false },
  };
  const names = new Map([['p', '周梅香']]);
  expect(showOpinion(opinion, nobody, names).name).toBe('周*');
  const hidden = showOpinion({ ...opinion, isAnonymous: true }, nobody, names);
  expect(hidden).toEqual({ opinionId: 'o', text: '好', at: 1, isMine: false });
});
