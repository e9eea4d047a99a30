import { listItems } from '@contracts/deliberation-items';
import { useState } from 'react';
import { type CallDraft, emptyCall } from '@/workbench/call-meeting/draft';
import { Topics } from '@/workbench/call-meeting/topics';
import { anItemLine } from '../../builders/meetings';
import { open, says, tap, write } from '../../builders/pages';

it('takes topics in own words, and those that villagers wished for', async () => {
  says(listItems, { items: [anItemLine({ itemId: 'wish-1', text: '装路灯' })] });
  let now: CallDraft = { ...emptyCall(), placeId: 'v' };
  function Held() {
    const [draft, setDraft] = useState(now);
    now = draft;
    return (
      <Topics
        draft={draft}
        change={(changes) => {
          setDraft({ ...draft, ...changes });
        }}
      />
    );
  }
  open(<Held />);
  await write('第1件', '修路');
  await tap('再加一件');
  await write('第2件', '修塘');
  await tap('装路灯', 'checkbox');
  expect(now.topics).toEqual([
    { title: '修路' },
    { title: '修塘' },
    { title: '装路灯', fromItemId: 'wish-1' },
  ]);
  await tap('装路灯', 'checkbox');
  expect(now.topics).toHaveLength(2);
});
