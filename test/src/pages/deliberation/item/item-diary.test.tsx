import { ItemDiary } from '@/pages/deliberation/item/item-diary';
import { anItemShown } from '../../../builders/meetings';
import { open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('says who did what, the newest first', async () => {
  const diary = [
    { at: MORNING, did: 'raised', by: 'raiser', name: '张桂花' },
    { at: MORNING, did: 'assigned', by: 'meeting', name: '邓*', to: { id: 'o', name: '村委会' } },
    {
      at: MORNING,
      did: 'done',
      by: 'office',
      office: { id: 'o', name: '村委会' },
      words: '清好了',
    },
    { at: MORNING, did: 'closed_by_silence', by: 'clock', outcome: 'answered' },
  ] as const;
  open(<ItemDiary item={anItemShown({ diary: [...diary] })} />);
  await shown('11月23日 9:00 张桂花：提出来');
  await shown('11月23日 9:00 会上 邓*：交给村委会');
  await shown('11月23日 9:00 村委会：说办好了');
  await shown('清好了');
  await shown('11月23日 9:00 到时间：到期没有说不行，按规矩了结');
  await shown('结果：已经答复');
});
