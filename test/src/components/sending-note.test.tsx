import type { Sending } from '@/backend/use-sending';
import { SendingNote } from '@/components/sending-note';
import { open } from '../builders/pages';
import { type writeThing } from '../builders/things';

const full = { is: 'refused', code: 'thing_full', details: {} } as const;

function note(sending: Sending<typeof writeThing>, done?: string): string {
  const sentences = { thing_full: '满了。请明天再来。' };
  open(
    <SendingNote
      sending={sending}
      sentences={sentences}
      {...(done === undefined ? {} : { done })}
    />,
  );
  return document.body.textContent;
}

it.each([
  [{ is: 'idle' }, ''],
  [{ is: 'underway' }, '正在送…'],
  [{ is: 'waiting' }, '没有信号，已经存好。有信号会自动送出去，不用再点。'],
  [
    { is: 'waiting', because: 'internal_error' },
    '没有信号，已经存好。有信号会自动送出去，不用再点。',
  ],
  [
    { is: 'waiting', because: 'words_not_checked' },
    '微信的文字检查一时连不上。您写的已经存好，过一会儿自动再送，不用再写。',
  ],
  [{ is: 'delivered', answer: {} }, '记下了。'],
  [full, '满了。请明天再来。'],
] as const)('%j', (sending, said) => {
  expect(note(sending, '记下了。')).toBe(said);
});

it('says nothing of a delivery that the page shows by itself', () => {
  expect(note({ is: 'delivered', answer: {} })).toBe('');
});
