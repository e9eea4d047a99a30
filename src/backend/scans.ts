import { openCode } from '@contracts/codes';
import { signIn } from '@contracts/deliberation-attendance';
import * as z from 'zod/mini';
import { call } from './call';
import { callerNow } from './caller';
import { NoAnswer } from './door';
import { pauseAfter } from './letter';
import { newId } from './new-id';
import { post } from './outbox';
import { kept } from './storage';

const scan = z.object({
  callId: z.string(),
  code: z.string(),
  /** When it was scanned, by the phone's own clock: that is when one was there. */
  at: z.number(),
  as: z.string(),
  /** Why the code opened no meeting. */
  refused: z.optional(z.string()),
});
export type Scan = z.output<typeof scan>;

/**
 * Posters of meetings that were scanned where there was no signal and the meeting had never been read on this phone:
 * which meeting it is is asked when there is a signal, and then the sign-in goes out with the hour of the scan.
 */
export const scans = kept('scans', z.array(scan), []);

/** The same poster scanned again by the same person is the same coming. */
export function keepScan(code: string): void {
  const as = callerNow();
  if (!scans.get().some((it) => it.code === code && it.as === as)) {
    scans.set([...scans.get(), { callId: newId(), code, at: Date.now(), as }]);
    tryAgainLater();
  }
}

export function dropScan(callId: string): void {
  scans.set(scans.get().filter((it) => it.callId !== callId));
}

/** Asks to which meetings the kept scans belong, and signs in to them. */
export async function bringScans(): Promise<void> {
  const as = callerNow();
  for (const one of scans.get().filter((it) => it.as === as && it.refused === undefined)) {
    try {
      await bring(one);
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) {
        throw thrown;
      }
      tryAgainLater();
      return;
    }
  }
  attempts = 0;
}

let attempts = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A signal that has just come back often fails once more: pauses grow as they do for letters. */
function tryAgainLater(): void {
  attempts += 1;
  clearTimeout(timer);
  timer = setTimeout(() => void bringScans(), pauseAfter(attempts));
}

async function bring({ callId, code, at }: Scan): Promise<void> {
  const reply = await call(openCode, { code });
  const meetingId = reply.ok ? reply.data.meeting?.meetingId : undefined;
  if (meetingId === undefined) {
    const refused = reply.ok ? 'code_not_found' : reply.error.code;
    scans.set(scans.get().map((it) => (it.callId === callId ? { ...it, refused } : it)));
    return;
  }
  post({
    contract: signIn,
    input: { callId, meetingId, code, signedAt: at },
    about: meetingId,
  });
  dropScan(callId);
}
