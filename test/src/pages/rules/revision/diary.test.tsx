import { Diary } from '@/pages/rules/revision/diary';
import { open, shown } from '../../../builders/pages';
import { COMMITTEE } from '../../../builders/rules';
import { MORNING } from '../../../builders/shown';
import { screen } from '@testing-library/react';

it('says what was done by whom and when, the newest first', async () => {
  const opened = { at: MORNING, did: 'opened', office: COMMITTEE, name: '刘**' } as const;
  const ended = { at: MORNING, did: 'ended', words: '大家意见不一，明年再说。' } as const;
  open(<Diary lines={[opened, ended]} />);
  await shown('11月23日 9:00 清泉村村民委员会 刘**开始征求意见');
  await shown('大家意见不一，明年再说。');
  const lines = screen.getAllByText(/^11月23日/).map((it) => it.textContent);
  expect(lines[0]).toBe('11月23日 9:00 不再继续');
});
