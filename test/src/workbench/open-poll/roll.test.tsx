import { previewRoll } from '@contracts/polls';
import { useState } from 'react';
import { emptyPoll, type PollDraft } from '@/workbench/open-poll/draft';
import { Roll } from '@/workbench/open-poll/roll';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, refuses, says, shown, tap } from '../../builders/pages';

let now: PollDraft;
function openRoll(): void {
  now = { ...emptyPoll({ placeId: 'village-qingquan', question: '' }), said: { gone: true } };
  function Held() {
    const [draft, setDraft] = useState(now);
    now = draft;
    return (
      <Roll
        draft={draft}
        villageId="village-qingquan"
        change={(changes) => {
          setDraft({ ...draft, ...changes });
        }}
      />
    );
  }
  open(<Held />);
}

it('shows how many there are, and begins anew with the unsure lines when another roll is chosen', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  openRoll();
  await shown(/^名册一共\d+票。$/);
  await tap('第三组', 'radio');
  expect(now).toMatchObject({ placeId: 'group-qingquan-3', said: {} });
  await tap(/^哪些人有一票/);
  await tap('户', 'radio');
  expect(now.roll).toBe('households');
});

it('takes one word for the others, where there are too many to say it one by one', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const items = Array.from({ length: 9 }, (_, at) => ({ personId: `p${at}`, name: `张${at}` }));
  says(previewRoll, { items, size: 40, unsure: 9 });
  openRoll();
  await tap('其余的都满了十八岁，都算', 'radio');
  expect(now.othersCount).toBe(true);
  await tap('第三组', 'radio');
  expect(now.othersCount).toBeUndefined();
});

it('says what to do where there is no such roll', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  refuses(previewRoll, 'roll_not_of_this_place');
  openRoll();
  await shown(/^这种名册要按全村来列。/);
});
