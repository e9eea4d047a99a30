import { chosenCaller } from '@/backend/caller';
import { post } from '@/backend/outbox';
import { WaitingLetters } from '@/components/waiting-letters';
import { isShown, open, refuses, says, sent, shown, tap } from '../builders/pages';
import { settled } from '../builders/step';
import { writeThing } from '../builders/things';

function write(callId: string): void {
  post({ contract: writeThing, input: { callId, name: '井' } });
}

it('is silent when nothing waits', () => {
  open(<WaitingLetters />);
  expect(isShown(/没送出去/)).toBe(false);
});

it('counts what waits, and sends it when it is asked to', async () => {
  write('call-of-a-letter-1');
  write('call-of-a-letter-2');
  open(<WaitingLetters />);
  expect(isShown('有2件还没送出去。有信号会自动送，不用再写。')).toBe(true);
  await settled();
  says(writeThing, { name: '井' });
  await tap('现在送');
  await settled();
  expect(isShown(/没送出去/)).toBe(false);
  expect(sent(writeThing).length).toBeGreaterThanOrEqual(2);
});

it("says nothing of another's letters on the same phone", () => {
  write('call-of-a-letter-3');
  chosenCaller.set('demo-other');
  open(<WaitingLetters />);
  expect(isShown(/没送出去/)).toBe(false);
});

it('says what keeps it when it is not the signal', async () => {
  refuses(writeThing, 'words_not_checked');
  write('call-of-a-letter-4');
  open(<WaitingLetters />);
  await shown('有1件还没送出去：微信的文字检查一时连不上，过一会儿自动再送，不用再写。');
});
