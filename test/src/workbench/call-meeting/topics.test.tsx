import { listItems } from '@contracts/deliberation-items';
import { useState } from 'react';
import { type CallDraft, emptyCall } from '@/workbench/call-meeting/draft';
import { Topics } from '@/workbench/call-meeting/topics';
import { anItemLine } from '../../builders/meetings';
import { namesOf, open, says, tap, write } from '../../builders/pages';

it('takes topics in own words, and those that villagers wished for', async () => {
  const lamps = anItemLine({
    itemId: 'wish-1',
    text: '装路灯',
    wish: { voices: 2, isJoined: false },
  });
  const pond = { itemId: 'wish-2', text: '修塘坝', wish: { voices: 9, isJoined: false } };
  const told = anItemLine({ itemId: 'wish-3', text: '答复过了', state: 'answered' });
  const own = anItemLine({ itemId: 'wish-4', text: '我家的事', isPrivate: true });
  says(listItems, { items: [lamps, anItemLine(pond), told, own] });
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
  await tap('装路灯（2人想开）', 'checkbox');
  expect(namesOf('checkbox')).toEqual(['修塘坝（9人想开）', '装路灯（2人想开）']);
  expect(now.topics).toEqual([
    { title: '修路' },
    { title: '修塘' },
    { title: '装路灯', fromItemId: 'wish-1' },
  ]);
  await write('村民想商量的第1件，会上怎么叫', '上湾装路灯');
  expect(now.topics[2]).toEqual({ title: '上湾装路灯', fromItemId: 'wish-1' });
  await tap('装路灯（2人想开）', 'checkbox');
  expect(now.topics).toHaveLength(2);
});
