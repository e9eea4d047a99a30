import { readRevision } from '../../../cloudfunctions/contracts/rules';
import { refused } from '../../builders/requests';
import { Revising, twoClauses } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('everybody sees how far an amendment is and what it changes', async () => {
  const shown = await new Revising(aVillage()).read();
  expect(shown).toMatchObject({
    ...{ state: 'drafted', kind: 'amend', abilities: [] },
    opinions: { all: 2, unanswered: 1 },
    draft: { n: 1, clauses: { length: 20 }, findings: [] },
    diary: [{ did: 'opened' }, { did: 'draft_saved' }],
  });
  const changed = shown.draft?.changes.filter(({ change }) => change !== 'kept');
  expect(changed?.map(({ change }) => change)).toEqual(['added', 'changed']);
  expect(shown.steps.slice(0, 3)).toMatchObject([
    { status: 'done' },
    { status: 'now' },
    { status: 'next' },
  ]);
});

it('what the linter marked is for those who work on the draft', async () => {
  const village = aVillage();
  const revising = await Revising.begun(village);
  await revising.save([...twoClauses, { topic: 'order', text: '乱堆沙石的，罚款五十元。' }]);
  expect((await revising.read(revising.leader)).draft?.findings).toMatchObject([{ number: 3 }]);
  expect((await revising.read(village.as('xu-mianmian'))).draft?.findings).toEqual([]);
  expect((await revising.read()).draft?.clauses).toHaveLength(3);
});

it('is refused: revision_not_found', async () => {
  const reply = aVillage().asVisitor()(readRevision, { revisionId: 'nowhere' });
  expect(await refused(reply)).toBe('revision_not_found');
});
