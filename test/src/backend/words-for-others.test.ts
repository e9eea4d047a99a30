/** @jest-environment node */
import { raiseItem } from '@contracts/deliberation-items';
import { addWords } from '@contracts/requests';
import { backEnd, knocks } from '../builders/line';
import { aNewPhone, opened, pass, type Program, rest } from '../builders/program';
import { cut, phone } from '../doubles/phone';

/** Letters with words that others were to read: refused or not checked, nothing of them is lost. */

const MINUTE = 60_000;
const DAY = 86_400_000;

let program: Program;

beforeEach(async () => {
  aNewPhone();
  program = await opened();
});
afterEach(() => {
  jest.useRealTimers();
});

const unfit = { ok: false, error: { code: 'words_unfit', details: { kind: 'abuse' } } };
const callId = 'call-of-an-item-00001';
const draft = { callId, text: '这句骂人' };

function say(): void {
  const where = { is: 'place', placeId: 'p' } as const;
  program.post({
    contract: raiseItem,
    input: {
      ...{ callId, itemId: 'an-item-of-a-test', where, for: { is: 'self' } },
      ...{ text: draft.text, attachments: [], isAnonymous: false, isPrivate: false },
    },
  });
}

it('are the person’s again when they are refused after the page was left, with their form', async () => {
  phone.backEnd = cut;
  say();
  await rest();
  program.setAside('the-form', draft);
  backEnd(() => unfit);
  await pass(MINUTE);
  expect(program.letters.get()).toMatchObject([
    { input: {}, words: ['这句骂人'], form: 'the-form', draft, outcome: { code: 'words_unfit' } },
  ]);
  await pass(DAY);
  expect(knocks).toHaveLength(1);
});

it('leave no trace on the phone once they are delivered', async () => {
  phone.backEnd = cut;
  say();
  await rest();
  program.setAside('the-form', draft);
  backEnd();
  await pass(MINUTE);
  expect(phone.disk.get('outbox')).not.toContain('骂人');
});

it('are kept in no second place where an office alone reads them', async () => {
  phone.backEnd = cut;
  const input = { callId: 'call-of-some-words-1', requestId: 'r', words: 'x', attachments: [] };
  program.post({ contract: addWords, input });
  await rest();
  program.setAside('the-form', { callId: 'call-of-some-words-1' });
  const [letter] = program.letters.get();
  expect(letter).not.toHaveProperty('words');
  expect(letter).not.toHaveProperty('draft');
});

it('wait with their reason while WeChat cannot be asked, and are sent again as they are', async () => {
  backEnd(() => ({ ok: false, error: { code: 'words_not_checked' } }));
  say();
  await rest();
  expect(program.letters.get()).toMatchObject([{ because: 'words_not_checked', attempts: 1 }]);
  backEnd();
  await pass(MINUTE);
  expect(program.letters.get()).toMatchObject([{ outcome: { ok: true } }]);
  expect(knocks.map(({ input }) => (input as { callId: string }).callId)).toEqual(
    knocks.map(() => callId),
  );
});

it('have no reason of that kind when there is no signal at all', async () => {
  backEnd(() => ({ ok: false, error: { code: 'words_not_checked' } }));
  say();
  await rest();
  phone.backEnd = cut;
  await pass(MINUTE);
  expect(program.letters.get()[0]?.because).toBeUndefined();
});
