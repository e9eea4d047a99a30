import { EntryLine } from '@/components/entry-line';
import { MONDAY_MORNING } from '../../builders/village';
import { open, shown } from '../builders/pages';

const entry = { entryId: 'e', way: 'hand', writtenBy: '刘*', mayTakeBack: false } as const;

it('says for whom what was written down, and by whom', async () => {
  open(<EntryLine entry={{ ...entry, name: '张*', houseNumber: '032号' }} />);
  await shown('032号 张*：到场举手');
  await shown('刘*记的。');
});

it('says when, by whom and why it was taken back, also where nobody is named', async () => {
  const takenBack = { at: MONDAY_MORNING, by: '刘*', because: 'left_before_the_vote' } as const;
  open(<EntryLine entry={{ ...entry, takenBack }} />);
  await shown('（无记名，不写姓名）：到场举手');
  await shown('撤回了，不算');
  await shown(/刘\*撤回：人先走了，没有举手。$/);
});
