import { type AnyContract, type InputOf, publicWordsOf } from '@contracts/contract';
import * as z from 'zod/mini';
import { callerNow } from './caller';
import { knock, NoAnswer } from './door';
import { dropFile, FileLost, uploadFile } from './files';
import {
  type Enclosure,
  isDue,
  isPassing,
  letter,
  type Letter,
  type Outcome,
  pauseAfter,
} from './letter';
import { kept } from './storage';

/** Everything that was written and is not forgotten yet: what waits, and what was answered of late. */
export const letters = kept('outbox', z.array(letter), []);

/** Answered letters are shown as 已送达 for a while. */
const SHOWN_FOR = 7 * 86_400_000;

interface Posting<C extends AnyContract> {
  readonly contract: C;
  /** With its call id: the same intention has the same one, however often it is posted. */
  readonly input: InputOf<C> & { readonly callId: string };
  readonly enclosures?: readonly Enclosure[];
  readonly about?: string;
  readonly draft?: Readonly<Record<string, unknown>>;
}

/**
 * Puts a call into the outbox, on the disk, before anything is sent. From here on it is not lost and not
 * doubled, whatever happens to the signal or the page.
 */
export function post<C extends AnyContract>({
  contract,
  input,
  enclosures = [],
  about,
  draft,
}: Posting<C>): void {
  if (!letters.get().some(({ callId }) => callId === input.callId)) {
    const now = Date.now();
    const words = publicWordsOf(contract, input);
    letters.set([
      ...letters.get(),
      {
        callId: input.callId,
        operation: contract.name,
        input: { ...input },
        enclosures: [...enclosures],
        as: callerNow(),
        writtenAt: now,
        attempts: 0,
        nextAt: now,
        ...(about === undefined ? {} : { about }),
        ...(draft === undefined ? {} : { draft: { ...draft } }),
        ...(words.length === 0 ? {} : { words }),
      },
    ]);
  }
  void deliver();
}

/**
 * What stood in a form goes with its letter while that waits, so that it stands there again if the letter is refused.
 * Only where others were to read it: of what somebody chose in a poll nothing stays.
 */
export function setAside(form: string, draft: { readonly callId: string }): void {
  letters.set(
    letters
      .get()
      .map((it) =>
        it.callId === draft.callId && !it.outcome && it.words
          ? { ...it, form, draft: { ...draft } }
          : it,
      ),
  );
}

/** Waits for how a letter ends; `undefined` when it still waits for a signal after `longest` milliseconds. */
export function ended(callId: string, longest: number): Promise<Outcome | undefined> {
  const outcomeNow = () => letters.get().find((it) => it.callId === callId)?.outcome;
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve(outcomeNow());
    };
    const timer = setTimeout(finish, longest);
    const stop = letters.subscribe(() => {
      if (outcomeNow()) {
        finish();
      }
    });
    if (outcomeNow()) {
      finish();
    }
  });
}

/**
 * Puts a refused letter away: the person has read why, and may write it anew. One that still waits cannot be
 * taken back, because its answer may only have been lost on the way.
 */
export function putAway(callId: string): void {
  letters.set(letters.get().filter((it) => it.callId !== callId || it.outcome?.ok !== false));
}

/** Sends now what waits, without its pause: the signal is back, or the person asked for it. */
export function deliverNow(): Promise<void> {
  letters.set(letters.get().map((it) => (it.outcome ? it : { ...it, nextAt: 0 })));
  return deliver();
}

const deliveryListeners = new Set<() => void>();

/** Tells when a letter of this phone has been answered: what pages show may have changed. */
export function onDelivered(listener: () => void): () => void {
  deliveryListeners.add(listener);
  return () => deliveryListeners.delete(listener);
}

let underway: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is due, one after the other in the order of writing; never twice at once. */
export function deliver(): Promise<void> {
  underway ??= deliverAll().finally(() => {
    underway = undefined;
    schedule();
  });
  return underway;
}

async function deliverAll(): Promise<void> {
  letters.set(letters.get().filter(isStillShown));
  for (let next = firstDue(); next; next = firstDue()) {
    try {
      await deliverOne(next);
    } catch (thrown) {
      if (thrown instanceof FileLost) {
        const outcome = { ok: false as const, code: 'attachment_not_yours' };
        change(next.callId, { input: {}, outcome });
      } else if (thrown instanceof NoAnswer) {
        putOff(next);
        return;
      } else {
        throw thrown;
      }
    }
  }
}

function firstDue(): Letter | undefined {
  return letters.get().find((it) => !it.outcome && isDue(it, Date.now()));
}

async function deliverOne(one: Letter): Promise<void> {
  const enclosures = await uploaded(one);
  const input = withFiles(one.input, enclosures);
  const reply = await knock(one.operation, input, one.as);
  if (!reply.ok && isPassing(reply.error.code)) {
    putOff(one, reply.error.code);
    return;
  }
  change(one.callId, {
    input: {},
    because: undefined,
    ...(reply.ok ? { draft: undefined, form: undefined, words: undefined } : {}),
    outcome: reply.ok ? { ok: true, answer: reply.data } : { ok: false, ...reply.error },
  });
  if (reply.ok) {
    deliveryListeners.forEach((listener) => {
      listener();
    });
    await Promise.all(enclosures.map(({ keptAt }) => dropFile(keptAt)));
  }
}

/** The input says where its files lie: attachments in a list, papers each at its fingerprint. */
function withFiles(input: Letter['input'], enclosures: readonly Enclosure[]): Letter['input'] {
  const attached = enclosures.filter(({ hash }) => hash === undefined);
  const papers = new Map(enclosures.map(({ hash, fileId }) => [hash, fileId]));
  const filled = (it: unknown): unknown => {
    if (Array.isArray(it)) {
      return it.map(filled);
    }
    const fileId = hasHash(it) ? papers.get(it.hash) : undefined;
    return fileId === undefined ? it : { ...(it as object), fileId };
  };
  return {
    ...Object.fromEntries(Object.entries(input).map(([name, it]) => [name, filled(it)])),
    ...(attached.length === 0
      ? {}
      : { attachments: attached.map(({ fileId, kind }) => ({ fileId, kind })) }),
  };
}

function hasHash(it: unknown): it is { readonly hash: string } {
  return typeof it === 'object' && it !== null && 'hash' in it;
}

/** Each upload is noted at once, so that a page killed between two photos goes on with the second. */
async function uploaded({ callId, enclosures, as }: Letter): Promise<Enclosure[]> {
  const done: Enclosure[] = [...enclosures];
  for (const [index, one] of enclosures.entries()) {
    if (one.fileId === undefined) {
      done[index] = { ...one, fileId: await uploadFile(one.keptAt, one.path, as) };
      change(callId, { enclosures: [...done] });
    }
  }
  return done;
}

function putOff({ callId, attempts }: Letter, because?: string): void {
  const made = attempts + 1;
  change(callId, { attempts: made, nextAt: Date.now() + pauseAfter(made), because });
}

function change(callId: string, changes: Partial<Letter>): void {
  letters.set(letters.get().map((it) => (it.callId === callId ? { ...it, ...changes } : it)));
}

function isStillShown({ outcome, writtenAt }: Letter): boolean {
  return !outcome?.ok || Date.now() - writtenAt < SHOWN_FOR;
}

function schedule(): void {
  clearTimeout(timer);
  const next = letters.get().filter(({ outcome }) => !outcome);
  if (next.length > 0) {
    const now = Date.now();
    const waits = next.map((it) => (isDue(it, now) ? 0 : it.nextAt - now));
    timer = setTimeout(() => void deliver(), Math.max(Math.min(...waits), 1000));
  }
}
