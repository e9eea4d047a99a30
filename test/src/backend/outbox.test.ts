/** @jest-environment node */
import { addWords } from '@contracts/requests';
import type { Enclosure } from '@/backend/letter';
import { backEnd, knocks } from '../builders/line';
import { aNewPhone, opened, pass, type Program, rest } from '../builders/program';
import { addressOf, blobs, puts, storage } from '../doubles/browser';
import { cut, phone } from '../doubles/phone';

const MINUTE = 60_000;
const DAY = 86_400_000;

let program: Program;

beforeEach(async () => {
  aNewPhone();
  program = await opened();
  program.chosenCaller.set('demo-one');
});
afterEach(() => {
  jest.useRealTimers();
});

const refusal = { ok: false, error: { code: 'not_now', details: { since: 3 } } };

interface More {
  readonly about?: string;
  readonly draft?: Record<string, unknown>;
  readonly enclosures?: readonly Enclosure[];
}

function post(words: string, more: More = {}): string {
  const callId = `call-of-a-test-${words}`;
  program.post({
    contract: addWords,
    input: { callId, requestId: 'r', words, attachments: [] },
    ...more,
  });
  return callId;
}

function sentWords(): unknown[] {
  return knocks.map(({ input }) => (input as { readonly words: string }).words);
}

describe('posting', () => {
  it('puts the whole call on the disk before anything leaves', () => {
    backEnd();
    post('one', { about: 'r', draft: { text: 'one' } });
    expect(JSON.parse(phone.disk.get('outbox') ?? '')).toMatchObject([
      {
        operation: 'requests.addWords',
        input: { callId: 'call-of-a-test-one', words: 'one' },
        as: 'demo-one',
        about: 'r',
        draft: { text: 'one' },
      },
    ]);
  });

  it('the same intention twice posts one letter', async () => {
    backEnd();
    post('one');
    post('one');
    await rest();
    post('one');
    await rest();
    expect(knocks).toHaveLength(1);
  });

  it('sends in the order of writing, one at a time', async () => {
    let underway = 0;
    phone.backEnd = async (knock) => {
      knocks.push(knock);
      underway += 1;
      expect(underway).toBe(1);
      await Promise.resolve();
      underway -= 1;
      return { ok: true, data: {} };
    };
    ['one', 'two', 'three'].forEach((it) => post(it));
    void program.deliverNow();
    await pass(MINUTE);
    expect(sentWords()).toEqual(['one', 'two', 'three']);
  });

  it('sends as whoever wrote it, whoever uses the phone now', async () => {
    phone.backEnd = cut;
    post('one');
    await rest();
    program.chosenCaller.set('demo-two');
    backEnd();
    await pass(MINUTE);
    expect(knocks[0]?.as).toBe('demo-one');
  });
});

describe('an answer', () => {
  it('is kept as 已送达, without what was written', async () => {
    backEnd(() => ({ ok: true, data: { state: 'submitted' } }));
    post('one', { draft: { text: 'one' } });
    await rest();
    const [letter] = program.letters.get();
    expect(letter?.outcome).toEqual({ ok: true, answer: { state: 'submitted' } });
    expect(phone.disk.get('outbox')).not.toContain('"words"');
    expect(phone.disk.get('outbox')).not.toContain('"draft"');
  });

  it('is shown for a week', async () => {
    backEnd();
    post('one');
    await rest();
    await pass(7 * DAY - MINUTE);
    await program.deliver();
    expect(program.letters.get()).toHaveLength(1);
    await pass(2 * MINUTE);
    await program.deliver();
    expect(program.letters.get()).toEqual([]);
  });

  it('is told to the pages that may show something else now', async () => {
    backEnd();
    const heard: number[] = [];
    const stop = program.onDelivered(() => heard.push(knocks.length));
    post('one');
    await rest();
    stop();
    post('two');
    await rest();
    expect(heard).toEqual([1]);
  });
});

describe('a refusal', () => {
  beforeEach(async () => {
    backEnd(() => refusal);
    post('one', { draft: { text: 'one' } });
    await rest();
  });

  it('ends the letter, and what was written stays', async () => {
    expect(program.letters.get()).toMatchObject([
      { outcome: { ok: false, code: 'not_now', details: { since: 3 } }, draft: { text: 'one' } },
    ]);
    expect(program.letters.get()[0]?.input).toEqual({});
    await pass(2 * DAY);
    expect(knocks).toHaveLength(1);
  });

  it('stays until somebody has read it, even longer than a week', async () => {
    await pass(8 * DAY);
    await program.deliver();
    expect(program.letters.get()).toHaveLength(1);
    program.putAway('call-of-a-test-one');
    expect(program.letters.get()).toEqual([]);
  });

  it('does not hold up the next letter', async () => {
    backEnd();
    post('two');
    await rest();
    expect(sentWords()).toEqual(['one', 'two']);
  });
});

describe('no answer', () => {
  it('is not kept waiting by a phone whose clock was put back', async () => {
    backEnd(() => Promise.reject(new Error('request:fail')));
    post('墙');
    await pass(2 * MINUTE);
    backEnd();
    jest.setSystemTime(Date.now() - DAY);
    await pass(6 * MINUTE);
    expect(sentWords().at(-1)).toBe('墙');
    expect(program.letters.get()).toMatchObject([{ outcome: { ok: true } }]);
  });

  it('is tried again by itself, after growing pauses', async () => {
    const at: number[] = [];
    const began = Date.now();
    phone.backEnd = () => {
      at.push(Math.round((Date.now() - began) / 1000));
      return cut();
    };
    post('one');
    await pass(30 * MINUTE);
    expect(at).toEqual([0, 2, 7, 22, 82, 382, 1282]);
  });

  it('cannot be taken back: the answer may only have been lost', async () => {
    phone.backEnd = cut;
    const callId = post('one');
    await rest();
    program.putAway(callId);
    expect(program.letters.get()).toHaveLength(1);
  });

  it.each(['try_again', 'internal_error'])('%s is not a no', async (code) => {
    const replies: unknown[] = [{ ok: false, error: { code } }];
    backEnd(() => replies.shift() ?? { ok: true, data: {} });
    post('one');
    await pass(MINUTE);
    expect(sentWords()).toEqual(['one', 'one']);
    expect(program.letters.get()[0]?.outcome?.ok).toBe(true);
  });

  it('to one letter does not starve the next', async () => {
    phone.backEnd = (knock) => {
      knocks.push(knock);
      return sentWords().at(-1) === 'one' ? cut() : Promise.resolve({ ok: true, data: {} });
    };
    post('one');
    post('two');
    await pass(MINUTE);
    expect(program.letters.get().map(({ outcome }) => outcome?.ok)).toEqual([undefined, true]);
  });
});

describe('waiting for how it ends', () => {
  it.each([
    ['delivered', { ok: true, data: 7 }, { ok: true, answer: 7 }],
    ['refused', refusal, { ok: false, code: 'not_now', details: { since: 3 } }],
  ])('%s', async (_how, reply, outcome) => {
    backEnd(() => reply);
    expect(await program.ended(post('one'), MINUTE)).toEqual(outcome);
    expect(await program.ended('call-of-a-test-one', MINUTE)).toEqual(outcome);
  });

  it('does not wait longer than it is told', async () => {
    phone.backEnd = cut;
    const end = program.ended(post('one'), 8000);
    await pass(8000);
    expect(await end).toBeUndefined();
  });
});

describe('photos', () => {
  async function photo(name: string): Promise<Enclosure> {
    const keptAt = await program.keepFile(addressOf(new Blob([name])));
    return { keptAt, path: `requests/r/${name}.jpg`, kind: 'photo' };
  }

  it('go first, then the letter that names them, and then the phone forgets them', async () => {
    backEnd();
    post('one', { enclosures: [await photo('a'), await photo('b')] });
    await rest();
    expect(puts.map(({ url }) => url)).toEqual([
      '/local/files/requests/r/a.jpg',
      '/local/files/requests/r/b.jpg',
    ]);
    expect(knocks[0]?.input).toMatchObject({
      attachments: [
        { fileId: 'local://village/requests/r/a.jpg', kind: 'photo' },
        { fileId: 'local://village/requests/r/b.jpg', kind: 'photo' },
      ],
    });
    expect(blobs.size).toBe(0);
  });

  it('of papers say where they lie at their fingerprint, in a list or alone', async () => {
    backEnd();
    const kept = await program.keepFile(addressOf(new Blob(['plan'])));
    const plan = { keptAt: kept, path: 'decisions/d/plan.jpg', kind: 'photo', hash: 'h1' } as const;
    program.post({
      contract: addWords,
      input: {
        ...{ callId: 'call-of-a-test-paper', requestId: 'r', attachments: [] },
        ...{ papers: [{ hash: 'h1', kind: 'plan' }, { hash: 'h2' }], evidence: { hash: 'h1' } },
      },
      enclosures: [plan, await photo('a')],
    });
    await rest();
    const fileId = 'local://village/decisions/d/plan.jpg';
    expect(knocks[0]?.input).toMatchObject({
      papers: [{ hash: 'h1', kind: 'plan', fileId }, { hash: 'h2' }],
      evidence: { hash: 'h1', fileId },
      attachments: [{ fileId: 'local://village/requests/r/a.jpg', kind: 'photo' }],
    });
  });

  it('are uploaded once, however often the letter is tried', async () => {
    phone.backEnd = cut;
    post('one', { enclosures: [await photo('a')] });
    await pass(30 * MINUTE);
    backEnd();
    await program.deliverNow();
    expect(puts).toHaveLength(1);
    expect(program.letters.get()[0]?.outcome?.ok).toBe(true);
  });

  it('wait for a signal with their letter', async () => {
    backEnd();
    storage.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    post('one', { enclosures: [await photo('a')] });
    await rest();
    expect(knocks).toEqual([]);
    storage.answer = () => ({ status: 200 });
    await pass(MINUTE);
    expect(knocks).toHaveLength(1);
  });

  it('that are lost end the letter with a word that says what to do', async () => {
    backEnd();
    const lost = await photo('a');
    blobs.clear();
    post('one', { enclosures: [lost] });
    post('two');
    await pass(MINUTE);
    expect(program.letters.get().map(({ outcome }) => outcome)).toMatchObject([
      { ok: false, code: 'attachment_not_yours' },
      { ok: true },
    ]);
  });
});
