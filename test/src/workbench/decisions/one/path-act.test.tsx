import { choosePath } from '@contracts/decisions-meetings';
import { PathAct } from '@/workbench/decisions/one/path-act';
import { aDecision, aMeeting, HASH } from '../../../builders/decided';
import { isOff, open, says, sentOnce, tap, tapInSheet } from '../../../builders/pages';

it('is chosen before the count, with what each way needs', async () => {
  says(choosePath, { decisionId: 'decision-1', phase: 'reviewed' });
  const rolls = [
    { kind: 'adults', hash: HASH, due: 409 },
    { kind: 'households', hash: HASH, due: 90 },
  ] as const;
  const meetings = [aMeeting({ body: 'villagers_assembly', rolls: [...rolls] })];
  open(<PathAct decision={aDecision({ meetings })} onClose={jest.fn()} />);
  expect(isOff('定怎么算到会')).toBe(true);
  await tap('户代表，一户一个，到会要三分之二以上：90户里至少到60户', 'radio');
  await tapInSheet('定怎么算到会');
  expect(await sentOnce(choosePath)).toEqual({ decisionId: 'decision-1', path: 'households' });
});
