import { useState } from 'react';
import { emptyRaise, type RaiseDraft } from '@/pages/deliberation/raise/draft';
import { Words } from '@/pages/deliberation/raise/words';
import { isChosen, isShown, open, shown, tap, write } from '../../../builders/pages';

function openWords(isWish = false): () => RaiseDraft {
  let now = emptyRaise();
  function Held() {
    const [draft, setDraft] = useState(now);
    now = draft;
    const topics = isWish ? [] : [{ topicId: 'topic-1', title: '水渠清淤' }];
    return (
      <Words
        draft={draft}
        change={(changes) => {
          setDraft({ ...draft, ...changes });
        }}
        topics={topics}
        isWish={isWish}
      />
    );
  }
  open(<Held />);
  return () => now;
}

it('takes the words, the point, and who may know of it', async () => {
  const draft = openWords();
  await write('想说什么，就写什么', '先清上段');
  await tap('水渠清淤', 'radio');
  await tap(/^不让别的村民知道是我说的/, 'checkbox');
  await tap(/^这是私事，不要贴出来/, 'checkbox');
  expect(draft()).toMatchObject({
    ...{ text: '先清上段', topicId: 'topic-1', isAnonymous: true, isPrivate: true },
  });
  expect(isChosen(/^这是私事/, 'checkbox')).toBe(true);
  await tap(/^不让别的村民知道是我说的/, 'checkbox');
  expect(draft().isAnonymous).toBe(false);
});

it('asks of a wish what should be talked about, and no point', () => {
  openWords(true);
  expect(isShown('想请大家坐下来商量什么事')).toBe(true);
  expect(isShown('说的是哪件事')).toBe(false);
});

it('says of a wish who reads the name, and what being private costs', async () => {
  openWords(true);
  await shown('来答复的人看得到，好给您答复');
  await shown('照样答复您，别人一个字也看不到，也就不能加进来');
  expect(isShown(/主持和记录/)).toBe(false);
});
