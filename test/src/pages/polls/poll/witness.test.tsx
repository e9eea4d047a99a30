import { witnessCount } from '@contracts/polls';
import { Witness } from '@/pages/polls/poll/witness';
import { aPollShown } from '../../../builders/meetings';
import { open, refuses, says, sentOnce, shown, tap, write } from '../../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
const counts = [{ way: 'hand' as const, entry: 2, state: 'first_witness' as const }];

async function count(onWitnessed: (agrees: boolean) => void): Promise<void> {
  open(<Witness poll={aPollShown({ counts })} way="hand" onWitnessed={onWitnessed} />);
  await shown('自己数一遍，把自己数的写下来。不要看别人报的数。');
  await write('一共举了几人', '3');
  await write('同意：几票', '2');
  await write('不同意：几票', '1');
  await write('弃权：几票', '0');
  await tap('报数');
}

it('writes down the own count of this entry, and tells whether it agrees', async () => {
  says(witnessCount, { pollId: 'poll-1', way: 'hand', entry: 2, standing, agrees: true });
  const onWitnessed = jest.fn();
  await count(onWitnessed);
  await shown('已经记下您数的数。');
  expect(await sentOnce(witnessCount)).toMatchObject({ entry: 2, way: 'hand' });
  expect(onWitnessed).toHaveBeenCalledWith(true);
});

it('says why somebody cannot be the witness', async () => {
  refuses(witnessCount, 'witness_of_same_household');
  const onWitnessed = jest.fn();
  await count(onWitnessed);
  await shown(/^计票人和两位见证人要来自三户人家。/);
  expect(onWitnessed).not.toHaveBeenCalled();
});
