import { listTakenBack } from '@contracts/polls-entries';
import { TakenBackList } from '@/components/taken-back-list';
import { MONDAY_MORNING } from '../../builders/village';
import { aPollShown } from '../builders/meetings';
import { open, says, sent, shown, tap } from '../builders/pages';

it('tells how many entries were taken back, and shows them when it is unfolded', async () => {
  const takenBack = { at: MONDAY_MORNING, by: '刘*', because: 'wrong_person' } as const;
  const entry = { entryId: 'e', name: '张*', way: 'hand', writtenBy: '刘*' } as const;
  says(listTakenBack, {
    items: [{ ...entry, takenBack, mayTakeBack: false }],
    standing: { is: 'consultation', because: 'no_decision_behind_it' },
  });
  open(<TakenBackList poll={aPollShown({ takenBack: 1 })} />);
  await shown(/^写错了又撤回的，一共1笔。/);
  expect(sent(listTakenBack)).toEqual([]);
  await tap(/^撤回的登记/);
  await shown('张*：到场举手');
});
