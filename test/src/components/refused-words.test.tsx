import { addOpinion } from '@contracts/rules-way';
import { chosenCaller } from '@/backend/caller';
import { leave } from '@/backend/drafts';
import { letters, post } from '@/backend/outbox';
import { RefusedWords } from '@/components/refused-words';
import { phone } from '../doubles/phone';
import { isShown, open, outOfReach, refuses, shown, tap } from '../builders/pages';
import { settled } from '../builders/step';
import { writeThing } from '../builders/things';

const callId = 'call-of-an-opinion-1';

beforeEach(() => {
  letters.set([]);
});

function think(): void {
  const input = { callId, revisionId: 'r', opinionId: 'o', text: '骂人的话', isAnonymous: false };
  post({ contract: addOpinion, input });
}

it('gives the person back what they wrote, says why, and lets them copy it', async () => {
  refuses(addOpinion, 'words_unfit', { kind: 'abuse' });
  think();
  open(<RefusedWords />);
  await shown(/微信不让给大家看（像是骂人的话）。请改一改再送/);
  await shown('您写的：“骂人的话”');
  expect(isShown(/打开原来写的那一页/)).toBe(false);
  await tap('抄下来');
  expect(phone.asked('setClipboardData')).toEqual([{ data: '骂人的话' }]);
  await tap('不要了');
  await settled();
  expect(isShown('您写的：“骂人的话”')).toBe(false);
  expect(letters.get()).toEqual([]);
});

it('says that the form has it too, where it was written in one', async () => {
  outOfReach();
  think();
  await settled();
  leave('opinion', { callId });
  letters.set(
    letters.get().map((it) => ({ ...it, outcome: { ok: false, code: 'words_need_an_official' } })),
  );
  open(<RefusedWords />);
  await shown(/请网格员、村干部代您写/);
  await shown('打开原来写的那一页，可以接着改，改好再送。');
});

it('loses no words either when it was simply too late for them', async () => {
  refuses(addOpinion, 'not_now');
  think();
  open(<RefusedWords />);
  await shown('这段话没有送成：写好的时候还收，送到的时候已经不收了。可以抄下来，当面说。');
  await shown('您写的：“骂人的话”');
});

it('is silent about letters without words, that wait, and of others', async () => {
  refuses(writeThing, 'thing_full');
  post({ contract: writeThing, input: { callId: 'call-of-a-thing-0001', name: '井' } });
  await settled();
  outOfReach();
  think();
  await settled();
  open(<RefusedWords />);
  expect(isShown('抄下来')).toBe(false);
  letters.set(letters.get().map((it) => ({ ...it, outcome: { ok: false, code: 'words_unfit' } })));
  chosenCaller.set('demo-other');
  open(<RefusedWords />);
  expect(isShown('抄下来')).toBe(false);
});
