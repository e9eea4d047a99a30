import { cutOff } from '../../../cloudfunctions/domains/decisions/attendance-sheet';
import { showMeetings } from '../../../cloudfunctions/domains/decisions/view-meetings';
import { paper, Run } from '../../builders/decision-process';

const kept = ({ lines }: Run) =>
  lines.map((whole) => {
    const { line, attendance } = cutOff('x', whole);
    return {
      ...{ id: `x:${line.n}`, version: 1, decisionId: 'x', n: line.n, line },
      ...(attendance && { attendance, signerIds: ['a', 'b'], chairId: 'a' }),
    };
  });
const reader = { masked: new Map([['a', '张*']]), openable: new Set<string>() };

it('shows what was due, who came in numbers, the count, and masked signers', () => {
  const run = new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 2, 2, { women: 1 });
  expect(showMeetings(kept(run), reader)).toMatchObject([
    {
      ...{ step: 'proposal', body: 'party_organisation', path: 'party_committee' },
      held: {
        ...{ due: 3, present: 2, quorumNeeded: 2, agreeNeeded: 2, women: 1, recused: 0 },
        ...{ presentBy: { onsite: 2, online: 0, proxy: 0 }, signers: ['张*', '*'] },
        ...{ chair: '张*', recorder: '*' },
        count: { agree: 2, against: 0, abstain: 0 },
      },
    },
  ]);
});

it('shows the slips of a levy with the households that there are', () => {
  const run = new Run(['levy']).prepared();
  run.calls('resolution', 'representatives_assembly', 'villagers_committee');
  const slips = { agree: 4, against: 1, abstain: 0 };
  run.holds('villagers_committee', 9, 9, { slips, papers: [paper('minutes'), paper('slips')] });
  expect(showMeetings(kept(run), reader).at(-1)?.held?.slips).toEqual({
    ...{ ...slips, households: 6, covered: 5 },
  });
});

it('shows a meeting that was called off, and the path that was chosen', () => {
  const run = new Run(['allowance']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('called_off', 'villagers_committee');
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'households' });
  expect(showMeetings(kept(run), reader).slice(-2)).toMatchObject([
    { isCalledOff: true },
    { isCalledOff: false, path: 'households' },
  ]);
});
