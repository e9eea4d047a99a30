/** @jest-environment node */
import { addWords, fileRequest, listMine } from '@contracts/requests';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { aQuarrel, answered, read } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';
import {
  draftSchema as requestDraft,
  emptyDraft,
  letterOf,
  type RequestDraft,
} from '../../../src/pages/requests/file/draft';
import { connect, type Mishap, mishaps } from '../builders/line';
import { aNewPhone, opened, passInSteps as pass, type Program } from '../builders/program';
import { addressOf } from '../doubles/browser';
import { cut, phone } from '../doubles/phone';

/*
 * What a villager writes in a yard with one bar of signal: nothing is lost and nothing is doubled, whatever
 * happens to the line or the page. The phone's own program against the back end as it really runs.
 */

const ME = 'demo-zhang-guihua';
const HOUR = 3_600_000;

const draftSchema = z.optional(z.object({ callId: z.string(), text: z.string() }));

let village: Village;
let program: Program;

beforeEach(async () => {
  aNewPhone();
  village = aVillage();
  connect(village);
  await reopen();
});
afterEach(() => {
  jest.useRealTimers();
});

async function reopen(): Promise<void> {
  program = await opened();
  program.chosenCaller.set(ME);
}

function form() {
  return program.draftOf('words', draftSchema);
}

let intentions = 0;

/** One more letter of the words, as the page keeps it: its call id is there from the first of them. */
function type(letter: string): void {
  const draft = form();
  intentions += 1;
  const { callId, text } = draft.get() ?? { callId: `intention-${intentions}-of-a-test`, text: '' };
  draft.set({ callId, text: text + letter });
}

/** As a page sends: into the outbox, then the draft is put away. */
function send(requestId: string): void {
  const draft = form().get();
  if (draft) {
    const { callId, text: words } = draft;
    program.post({
      contract: addWords,
      input: { callId, requestId, words, attachments: [] },
      draft,
    });
    form().set(undefined);
  }
}

/** The line is well again, and whatever waits has the time that it needs. */
async function untilDelivered(): Promise<void> {
  connect(village);
  for (let hours = 0; hours < 3; hours += 1) {
    await pass(HOUR);
  }
  expect(program.letters.get().filter(({ outcome }) => !outcome)).toEqual([]);
}

async function wordsIn(requestId: string): Promise<string[]> {
  const { diary } = await read(village.as('zhang-guihua'), requestId);
  return diary.flatMap(({ did, words }) => (did === 'words_added' && words ? [words] : [])).sort();
}

describe('a letter', () => {
  it('is delivered once, and its draft is gone', async () => {
    const requestId = await aQuarrel(village);
    type('墙');
    type('又');
    send(requestId);
    await untilDelivered();
    expect(await wordsIn(requestId)).toEqual(['墙又']);
    expect(form().get()).toBeUndefined();
  });

  it.each(mishaps)('arrives once when the line does this to it: %s', async (mishap) => {
    const requestId = await aQuarrel(village);
    const happens: Mishap[] = [mishap, mishap, mishap];
    connect(village, () => happens.shift() ?? 'none');
    type('墙');
    send(requestId);
    await pass(HOUR);
    await untilDelivered();
    expect(await wordsIn(requestId)).toEqual(['墙']);
  });

  it('waits on the disk for as long as there is no signal, and goes when it comes back', async () => {
    const requestId = await aQuarrel(village);
    phone.backEnd = cut;
    type('墙');
    send(requestId);
    await pass(48 * HOUR);
    await reopen();
    expect(program.letters.get()).toMatchObject([
      { operation: 'requests.addWords', input: { words: '墙' } },
    ]);
    connect(village);
    phone.line(true);
    await pass(0);
    expect(await wordsIn(requestId)).toEqual(['墙']);
  });
});

describe('a page that is killed', () => {
  /** As many as it takes from an empty form to a delivered letter with its photo. */
  const steps = Array.from({ length: 24 }, (_, step) => step);

  it.each(steps)('after %i steps sends one letter with one photo all the same', async (step) => {
    const before = await mine();
    phone.killAfter(step);
    await fileOne();
    await pass(HOUR);
    await reopen();
    await fileOne();
    await untilDelivered();

    const filed = (await mine()).filter((it) => !before.includes(it));
    expect(filed).toHaveLength(1);
    const { words } = await read(village.as('zhang-guihua'), filed[0] ?? '');
    expect(words?.attachments).toHaveLength(1);
    expect(program.letters.get().map(({ outcome }) => outcome?.ok)).toEqual([true]);
    expect(requestForm().get()).toBeUndefined();
  });

  it('has lived through all of them in the last of these', async () => {
    phone.killAfter(steps.length);
    await fileOne();
    await untilDelivered();
    expect(phone.isRunning).toBe(true);
  });
});

function requestForm() {
  return program.draftOf('request', z.optional(requestDraft));
}

async function mine(): Promise<string[]> {
  const { items } = await answered(village.as('zhang-guihua')(listMine, {}));
  return items.map(({ requestId }) => requestId);
}

/** Goes on where the phone says one has been: a letter in the outbox, a draft, or nothing yet. */
async function fileOne(): Promise<void> {
  const form = requestForm();
  if (program.letters.get().length > 0) {
    return;
  }
  const draft = form.get() ?? (await written());
  form.set(draft);
  const letter = letterOf(draft);
  if (letter) {
    const { callId, photos } = draft;
    program.post({
      contract: fileRequest,
      input: { ...letter, callId },
      enclosures: photos,
      draft,
    });
    form.set(undefined);
  }
}

async function written(): Promise<RequestDraft> {
  const draft = emptyDraft();
  const keptAt = await program.keepFile(addressOf(new Blob(['a wall'])));
  return {
    ...draft,
    text: '隔壁砌墙砌到了我家滴水下面。',
    place: { placeId: 'group-qingquan-3', name: '三组' },
    kind: 'dispute',
    category: 'land_resources',
    concerned: 'neighbours',
    photos: [{ keptAt, path: `requests/${draft.requestId}/wall.jpg`, kind: 'photo' }],
  };
}

/** What a villager, the line and the phone's system may do, in any order. */
const move = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'type' } as const) },
  { weight: 3, arbitrary: fc.constant({ do: 'send' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('line' as const), mishap: fc.constantFrom(...mishaps) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 3000, 30_000, HOUR),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('kill' as const),
      after: fc.integer({ min: 0, max: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'reopen' } as const) },
);

describe('whatever happens', () => {
  it('every character that was typed stands once: in what arrived, or in the draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 40 }), async (moves) => {
        phone.reset();
        await reopen();
        const requestId = await aQuarrel(village);
        let typed = '';
        let mishap: Mishap = 'none';
        connect(village, () => mishap);
        for (const it of moves) {
          if (!phone.isRunning) {
            await reopen();
          }
          switch (it.do) {
            case 'type': {
              const character = String.fromCharCode(0x4e00 + typed.length);
              type(character);
              typed += phone.isRunning ? character : '';
              break;
            }
            case 'send':
              send(requestId);
              break;
            case 'line':
              mishap = it.mishap;
              break;
            case 'wait':
              await pass(it.ms);
              break;
            case 'kill':
              phone.killAfter(it.after);
              break;
            case 'reopen':
              await reopen();
              break;
          }
        }
        await reopen();
        await untilDelivered();
        const arrived = [...(await wordsIn(requestId)), form().get()?.text ?? ''].sort();
        expect(arrived.join('')).toBe(typed);
        expect(program.letters.get().filter(({ outcome }) => !outcome?.ok)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
