/** @jest-environment node */
import { addWords } from '@contracts/requests';
import { addOpinion } from '@contracts/rules-way';
import * as z from 'zod/mini';
import { aNewPhone, type Program, opened, rest } from '../builders/program';
import { cut, phone } from '../doubles/phone';

const schema = z.optional(z.object({ callId: z.string(), text: z.string() }));
const draft = { callId: 'call-of-a-test-one', text: '墙' };

let program: Program;

beforeEach(async () => {
  aNewPhone();
  await reopen();
});
afterEach(() => {
  jest.useRealTimers();
});

async function reopen(as = 'demo-one'): Promise<void> {
  program = await opened();
  program.chosenCaller.set(as);
}

function form(name = 'request') {
  return program.draftOf(name, schema);
}

function post(): void {
  const { callId, text: words } = draft;
  const input = { callId, requestId: 'r', words, attachments: [] };
  program.post({ contract: addWords, input, draft });
}

it('is there again after the page was killed', async () => {
  form().set(draft);
  await reopen();
  expect(form().get()).toEqual(draft);
});

it('belongs to one form and one writer', async () => {
  form().set(draft);
  expect(form('request-for-p1').get()).toBeUndefined();
  await reopen('demo-two');
  expect(form().get()).toBeUndefined();
});

it('is one thing on all pages that write it', () => {
  const heard: unknown[] = [];
  const here = form();
  here.subscribe(() => heard.push(here.get()?.text));
  form().set(draft);
  expect(heard).toEqual(['墙']);
});

it('does not come back when its letter waits already', async () => {
  phone.backEnd = cut;
  form().set(draft);
  post();
  await reopen();
  expect(form().get()).toBeUndefined();
  expect(program.letters.get()).toHaveLength(1);
});

it('does not come back when its letter was delivered', async () => {
  phone.backEnd = () => Promise.resolve({ ok: true, data: {} });
  form().set(draft);
  post();
  await rest();
  await reopen();
  expect(form().get()).toBeUndefined();
});

it('comes back when its letter was refused, and can be sent again', async () => {
  phone.backEnd = () => Promise.resolve({ ok: false, error: { code: 'not_now' } });
  form().set(draft);
  post();
  await rest();
  await reopen();
  expect(form().get()).toEqual(draft);
  expect(program.letters.get()).toEqual([]);
  phone.backEnd = () => Promise.resolve({ ok: true, data: {} });
  post();
  await rest();
  expect(program.letters.get()[0]?.outcome?.ok).toBe(true);
});

it('is forgotten when its writer leaves, and nobody else’s', async () => {
  form().set(draft);
  await reopen('demo-two');
  form().set({ ...draft, text: '井' });
  program.dropDrafts();
  expect(form().get()).toBeUndefined();
  await reopen();
  expect(form().get()).toEqual(draft);
});

describe('what was left with its letter', () => {
  const input = { revisionId: 'r', opinionId: 'o', text: draft.text, isAnonymous: false };

  /** Written without a signal, and the page was left. */
  async function left(): Promise<void> {
    phone.backEnd = cut;
    form().set(draft);
    program.post({ contract: addOpinion, input: { ...input, callId: draft.callId } });
    await rest();
    program.leave('request', draft);
    form().set(undefined);
  }

  async function refused(): Promise<void> {
    const code = 'words_unfit';
    phone.backEnd = () => Promise.resolve({ ok: false, error: { code, details: {} } });
    await program.deliverNow();
    await rest();
  }

  it('stands in its form again when the letter is refused, as another intention', async () => {
    await left();
    expect(form().get()).toBeUndefined();
    await refused();
    await reopen();
    expect(form('another').get()).toBeUndefined();
    expect(form().get()?.text).toBe('墙');
    expect(form().get()?.callId).not.toBe(draft.callId);
    expect(program.letters.get()).toEqual([]);
  });

  it('does so too when the page was killed instead of left', async () => {
    await left();
    form().set(draft);
    await reopen();
    expect(form().get()).toBeUndefined();
    await refused();
    await reopen();
    expect(form().get()?.text).toBe('墙');
  });

  it('does not take the place of what is being written there now', async () => {
    await left();
    form().set({ callId: 'call-of-a-test-two', text: '井' });
    await refused();
    await reopen();
    expect(form().get()?.text).toBe('井');
    expect(program.letters.get()).toMatchObject([{ words: ['墙'] }]);
  });

  it('is not put into a form of another build that it does not fit', async () => {
    await left();
    await refused();
    const other = z.optional(z.object({ callId: z.string(), yard: z.string() }));
    expect(program.draftOf('request', other).get()).toBeUndefined();
    expect(program.letters.get()).toHaveLength(1);
  });
});
