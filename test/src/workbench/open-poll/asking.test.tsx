import { useState } from 'react';
import { Asking } from '@/workbench/open-poll/asking';
import { emptyPoll, type PollDraft } from '@/workbench/open-poll/draft';
import { isShown, open, tap, write } from '../../builders/pages';

it('asks for options only where there are any, and for a limit only where several may be chosen', async () => {
  let now: PollDraft = emptyPoll({ placeId: 'v', question: '' });
  function Held() {
    const [draft, setDraft] = useState(now);
    now = draft;
    return (
      <Asking
        draft={draft}
        change={(changes) => {
          setDraft({ ...draft, ...changes });
        }}
      />
    );
  }
  open(<Held />);
  await write('一句话问清楚', '先做哪两样？');
  expect(isShown('第1样')).toBe(false);
  await tap('几样里选几样', 'radio');
  await write('第1样', '修路');
  await tap('再加一样');
  await write('第3样', '装灯');
  await write('最多选几样', '2');
  expect(now).toMatchObject({
    ...{ question: '先做哪两样？', kind: 'several_of', options: ['修路', '', '装灯'], most: '2' },
  });
});
