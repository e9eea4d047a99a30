import type { OutputOf } from '@contracts/contract';
import type { previewRoll } from '@contracts/decisions-meetings';
import {
  emptyCall,
  hasPlan,
  meetingAtOf,
  needsPlan,
  toSend,
} from '@/workbench/decisions/call/draft';
import { assembly, HASH, representatives } from '../../../builders/decided';
import { DAY, MORNING } from '../../../builders/shown';

const plan = {
  ...({ kind: 'plan', title: '方案', hash: HASH } as const),
  file: { keptAt: 'k', path: 'p', kind: 'photo' as const, hash: HASH },
};
const draft = {
  ...emptyCall(),
  ...{ day: '20261203', hour: '19:30', place: ' 村部 ', papers: [plan] },
};
const drawn: OutputOf<typeof previewRoll> = {
  ...{ body: 'villagers_assembly', rolls: [], earliestAt: MORNING + 10 * DAY },
  unsure: [{ personId: 'young', name: '小满' }],
};
const around = { decisionId: 'd', step: 'resolution', rule: assembly, drawn } as const;
const said = { ...draft, ages: { young: false } };

it('is sent whole: the day, the place, the papers, and who is of age', () => {
  expect(toSend(said, around)).toEqual({
    input: {
      ...{ decisionId: 'd', step: 'resolution', body: 'villagers_assembly', place: '村部' },
      meetingAt: Date.UTC(2026, 11, 3, 11, 30),
      papers: [{ kind: 'plan', title: '方案', hash: HASH }],
      ...{ ofAge: [], notOfAge: ['young'] },
    },
    enclosures: [plan.file],
  });
});

it.each([
  ['nobody knows yet who is due', said, { ...around, drawn: undefined }],
  ['somebody’s age is left out', draft, around],
  ['there is no such day', { ...said, day: '20261350' }, around],
  ['the day is too early', { ...said, day: '20261202' }, around],
  ['no place', { ...said, place: ' ' }, around],
  ['no plan before those who decide', { ...said, papers: [] }, around],
  ['no body', said, { ...around, rule: undefined }],
  ['no delegation', said, { ...around, rule: representatives }],
])('waits while something is missing: %s', (_what, it, where) => {
  expect(toSend(it, where)).toBeUndefined();
});

it('names the delegation, and that two discussions are one', () => {
  const sure = { ...drawn, unsure: [] };
  const delegated = { ...said, delegationId: 'delegation-1' };
  const resolution = { ...around, rule: representatives, drawn: sure };
  expect(toSend(delegated, resolution)?.input).toMatchObject({ delegationId: 'delegation-1' });
  const merged = { ...said, isMerged: true };
  const discussion = { ...around, step: 'discussion', rule: undefined, drawn: sure } as const;
  expect(toSend(merged, discussion)?.input).toMatchObject({ step: 'discussion', isMerged: true });
  expect(toSend(said, discussion)?.input).not.toHaveProperty('isMerged');
});

it('the plan lies before the members and before those who decide', () => {
  expect((['proposal', 'discussion', 'review', 'resolution'] as const).map(needsPlan)).toEqual([
    ...[false, false, true, true],
  ]);
  expect([hasPlan(draft), hasPlan(emptyCall())]).toEqual([true, false]);
  expect(meetingAtOf(emptyCall())).toBeUndefined();
});
