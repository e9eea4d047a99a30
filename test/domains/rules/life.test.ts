import { revisionStates } from '../../../cloudfunctions/contracts/rules-words';
import { move, revisionLife, STEP_OF, written } from '../../../cloudfunctions/domains/rules/life';
import type { Revision } from '../../../cloudfunctions/domains/rules/revision';
import { demonstrationRules, revisionIdOf } from '../../../local/demonstration/rules';

const drafted = { ...demonstrationRules().revisions.at(-1), version: 1 } as Revision;
const inState = (state: Revision['state']): Revision => ({ ...drafted, state });

it('has three ends, and reaches every state', () => {
  expect([...revisionLife.ends].sort()).toEqual(['amended', 'ended', 'repealed']);
  const steps = revisionStates.filter((it) => it !== 'ended' && STEP_OF[it] === undefined);
  expect(steps).toEqual([]);
});

it.each([
  ['collecting', 'village', ['save_draft', 'end']],
  ['drafted', 'village', ['save_draft', 'end', 'send_to_review']],
  ['under_review', 'village', []],
  ['under_review', 'reviewer', ['pass', 'pass_last', 'return']],
  ['returned', 'village', ['save_draft', 'end']],
  ['review_passed', 'village', ['save_draft', 'end', 'post_notice']],
  ['notice', 'village', ['save_draft', 'end', 'call_vote']],
  ['voting', 'village', []],
  ['voting', 'assembly', ['vote_passed', 'vote_not_passed']],
  ['not_passed', 'village', ['save_draft', 'end']],
  ['passed', 'village', ['file', 'publish']],
  ['filed', 'village', ['publish']],
  ['announced', 'village', ['file']],
  ['published', 'clock', ['come']],
  ['in_force', 'township', ['order_correction']],
  ['correction_ordered', 'township', ['order_correction', 'withdraw_order', 'withdraw_last_order']],
  ['correction_ordered', 'clock', ['give_way', 'give_way_to_none', 'rise', 'pass_vacancy']],
  ['ended', 'village', []],
] as const)('in %s the %s may %j', (state, mover, verbs) => {
  expect(revisionLife.verbs(state, mover)).toEqual(verbs);
});

it('nothing leads to the vote but a review that was passed and a notice', () => {
  const before = (wanted: Revision['state']) =>
    revisionStates.filter((state) =>
      (['village', 'reviewer', 'assembly', 'township', 'clock'] as const).some((mover) =>
        revisionLife
          .verbs(state, mover)
          .some((verb) => revisionLife.next(state, verb, mover) === wanted && state !== wanted),
      ),
    );
  expect(before('voting')).toEqual(['notice']);
  expect(before('notice')).toEqual(['review_passed']);
  expect(before('review_passed')).toEqual(['under_review']);
  expect(before('under_review')).toEqual(['drafted']);
});

it('one step gives the next state, the line of the diary and the day of the step', () => {
  const moved = move(inState('notice'), 'call_vote', 'village', 77, { words: '好' });
  expect(moved?.revision).toMatchObject({ state: 'voting', reached: { voting: 77 }, lines: 3 });
  expect(moved?.line).toEqual({
    ...{ id: `${revisionIdOf(3)}:2`, revisionId: revisionIdOf(3), n: 2, at: 77 },
    ...{ did: 'vote_called', words: '好' },
  });
});

it('is no step for whoever may not take it', () => {
  expect(move(inState('notice'), 'call_vote', 'township', 77, {})).toBeUndefined();
  expect(move(inState('collecting'), 'call_vote', 'village', 77, {})).toBeUndefined();
});

it('a line without a step moves nothing', () => {
  const { revision } = written(drafted, 'overdue', 77, {});
  expect(revision).toEqual({ ...drafted, lines: drafted.lines + 1 });
});
