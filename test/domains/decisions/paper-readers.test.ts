import { paperKinds } from '../../../cloudfunctions/contracts/decisions-words';
import type { DecisionLineKept } from '../../../cloudfunctions/domains/decisions/decision';
import {
  frozenRolls,
  pageIdOf,
  rollIdOf,
  rollPages,
} from '../../../cloudfunctions/domains/decisions/frozen-roll';
import type { Hand } from '../../../cloudfunctions/domains/decisions/happening';
import { openedTo, papersInFile } from '../../../cloudfunctions/domains/decisions/paper-readers';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { VISITOR } from '../../../cloudfunctions/kernel/actor';
import { paper, Run } from '../../builders/decision-process';
import { aVillage } from '../../builders/village';

type Kind = (typeof paperKinds)[number];
const ALL = [...paperKinds].sort();
const PUBLIC = ['approval', 'delegation', 'notice', 'photo', 'plan'];
const CALLED = [...PUBLIC, 'attendance', 'contract', 'minutes', 'other'].sort();

/** A proposal whose minutes came with a paper of every kind, each of them kept. */
function withEveryKind(): DecisionLineKept[] {
  const run = new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 3, 3, { papers: paperKinds.map((kind) => paper(kind)) });
  return run.lines.map((line) => ({
    ...{ id: `x:${line.n}`, version: 1, decisionId: 'x', n: line.n, line, personId: 'secretary' },
    ...(line.did === 'held' && {
      fileIds: paperKinds.map((kind) => ({ hash: digest(kind), fileId: `file ${kind}` })),
    }),
  }));
}

async function readBy(who: { personId?: string; householdId?: string }, hands: readonly Hand[]) {
  const { store } = aVillage();
  const papers = papersInFile(withEveryKind());
  const [hash = ''] = papers.flatMap(({ rolls }) => rolls.map((roll) => roll.hash));
  await store.transact(async (tx) => {
    await tx.insert(frozenRolls, {
      ...{ id: rollIdOf('x', hash), decisionId: 'x', hash, salt: 's', kind: 'households' },
      ...{ due: 1, starts: ['home'] },
    });
    await tx.insert(rollPages, {
      ...{ id: pageIdOf({ decisionId: 'x', hash }, 0), decisionId: 'x' },
      ...{ people: ['head'], homes: ['home'] },
    });
  });
  const opened = await openedTo(store, 'x', papers, { actor: { ...VISITOR, ...who }, hands });
  return opened.map(({ fileId }) => fileId.split(' ')[1] as Kind).sort();
}

it.each([
  ['a guest', {}, [], PUBLIC],
  ['a villager who was not called', { personId: 'somebody' }, ['villager'], PUBLIC],
  ['whoever was called', { personId: 'head', householdId: 'home' }, ['villager'], CALLED],
  ['one of a household that was called', { personId: 'a', householdId: 'home' }, [], CALLED],
  ['one of another household', { personId: 'a', householdId: 'other' }, [], PUBLIC],
  ['whoever brought them', { personId: 'secretary' }, [], ALL],
  ['the supervision committee', { personId: 's' }, ['supervision_committee'], ALL],
  ['the township', { personId: 't' }, ['township', 'villager'], ALL],
] as const)('%s opens what is theirs to see', async (_, who, hands, kinds) => {
  expect(await readBy(who, hands)).toEqual(kinds);
});

it('what was brought outside a meeting is for those who were called to decide', () => {
  const run = new Run(['allowance']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  const rolls = run.state.meeting?.rolls;
  run.does('seated', 'villagers_committee', { path: 'adults' }).holds('villagers_committee', 6, 6);
  run.publishes('decision');
  run.does('carried_out', 'villagers_committee', {
    ...{ isDone: true, textHash: digest('t'), papers: [paper('contract')] },
  });
  const fileIds = [{ hash: digest('contract'), fileId: 'f' }];
  const lines = run.lines.map((line) => ({
    ...{ id: `x:${line.n}`, version: 1, decisionId: 'x', n: line.n, line },
    ...((line.did === 'carried_out' || line.n === 0) && { fileIds }),
  }));
  expect(papersInFile(lines)).toMatchObject([
    { readers: 'called', rolls: [] },
    { readers: 'called', rolls },
  ]);
});
