import { CountStates } from '@/components/count-states';
import { aPollShown } from '../builders/meetings';
import { isShown, open, shown } from '../builders/pages';

it('says what each count still waits for', async () => {
  const counts = [
    { way: 'hand', entry: 1, state: 'second_witness' },
    { way: 'paper', entry: 2, state: 'disputed' },
  ] as const;
  open(<CountStates poll={aPollShown({ counts: [...counts] })} />);
  await shown('还等一位见证人');
  await shown('见证人数的不一样');
});

it('does not wait for a count once the result is out without it', async () => {
  const counts = [
    { way: 'hand', entry: 1, state: 'missing' },
    { way: 'paper', entry: 2, state: 'missing' },
  ] as const;
  open(<CountStates poll={aPollShown({ state: 'counted', counts: [...counts] })} />);
  await shown('没有人举手');
  await shown('没有人填纸票');
});

it('is nothing where nothing is counted by people', () => {
  open(<CountStates poll={aPollShown()} />);
  expect(isShown('点数点到哪一步')).toBe(false);
});
