import * as z from 'zod/mini';
import { type ConsentPurpose, consentPurposes } from '../../contracts/organisation-words';
import { dayOf, dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Store, Stored, Transaction, Unstored } from '../../kernel/store';
import { workCalendar } from '../../law/holidays';
import { consentProof, type PrivacyNotice, privacyNotices } from '../../law/privacy-notices';
import { identityIdOf } from './identity';

/** One yes or one taking back. Nothing is overwritten: the last line of a purpose is what holds. */
export interface Consent extends Stored {
  readonly identityId: string;
  readonly purpose: ConsentPurpose;
  /** The text that was read. */
  readonly noticeVersion: number;
  readonly isGiven: boolean;
  readonly at: number;
  /** On a line that takes back: how long it and the lines before it are kept as proof. */
  readonly proofUntil?: number;
}

export const consents: Collection<Consent> = {
  name: 'consents',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    identityId: z.string(),
    purpose: z.enum(consentPurposes),
    noticeVersion: z.number(),
    isGiven: z.boolean(),
    at: z.number(),
    proofUntil: z.optional(z.number()),
  }) as z.ZodMiniType<Consent>,
  indexes: {
    ofIdentity: ['identityId', 'at'],
    ofPurpose: ['identityId', 'purpose', 'at'],
    clock: ['proofUntil'],
  },
};

/** More lines than anybody writes by changing their mind. */
const LINES_MAX = 500;

/** The text that holds on that day. */
export function noticeFor(purpose: ConsentPurpose, now: number): PrivacyNotice | undefined {
  const today = dayOf(now);
  return privacyNotices
    .filter((notice) => notice.purpose === purpose && notice.validFrom <= today)
    .reduce<PrivacyNotice | undefined>(
      (latest, notice) => (latest && latest.version > notice.version ? latest : notice),
      undefined,
    );
}

/** Whether this is the text that holds today: a consent to an older one is no consent to this one. */
export function isCurrentNotice(purpose: ConsentPurpose, version: number, now: number): boolean {
  return noticeFor(purpose, now)?.version === version;
}

/** The line that holds for each purpose, of lines newest first. */
export function standingOf(lines: readonly Consent[]): ReadonlyMap<ConsentPurpose, Consent> {
  return new Map([...lines].reverse().map((line) => [line.purpose, line]));
}

export async function consentsOf(
  store: Pick<Store, 'find'>,
  openid: string,
): Promise<ReadonlyMap<ConsentPurpose, Consent>> {
  const { items } = await store.find(consents, {
    index: 'ofIdentity',
    equals: { identityId: identityIdOf(openid) },
    order: 'descending',
    limit: LINES_MAX,
  });
  return standingOf(items);
}

/** Whether the caller has agreed to this purpose and not taken it back. */
export async function hasConsent(
  store: Pick<Store, 'find'>,
  openid: string,
  purpose: ConsentPurpose,
): Promise<boolean> {
  const { items } = await store.find(consents, {
    index: 'ofPurpose',
    equals: { identityId: identityIdOf(openid), purpose },
    order: 'descending',
    limit: 1,
  });
  return items[0]?.isGiven ?? false;
}

/** Whether what somebody sends may be kept: a voice only with their consent (个人信息保护法 Art 29). */
export async function mayKeep(
  store: Pick<Store, 'find'>,
  openid: string | undefined,
  attachments: readonly { readonly kind: string }[],
): Promise<boolean> {
  const isSpoken = attachments.some(({ kind }) => kind === 'recording');
  return !isSpoken || (openid !== undefined && (await hasConsent(store, openid, 'recordings')));
}

/**
 * The line that a call writes; the same call always writes the same line. It is later than the line before it,
 * so that the last one is told from the others however fast somebody changes their mind.
 */
export function consentLine(
  openid: string,
  callId: string,
  line: Pick<Consent, 'purpose' | 'noticeVersion' | 'isGiven' | 'at'>,
  before?: Consent,
): Unstored<Consent> {
  const identityId = identityIdOf(openid);
  const at = Math.max(line.at, before ? before.at + 1 : 0);
  return {
    id: idOf('consent', identityId, callId, line.purpose),
    ...{ identityId, ...line, at },
    ...(!line.isGiven && {
      proofUntil: dueAfter(at, consentProof.period, workCalendar).nominalAt,
    }),
  };
}

/** Takes back whatever of these is given. */
export async function takeBack(
  tx: Transaction,
  openid: string,
  { callId, given, at }: { callId: string; given: readonly Consent[]; at: number },
): Promise<void> {
  for (const before of given) {
    const { purpose, noticeVersion, isGiven } = before;
    if (isGiven) {
      const line = { purpose, noticeVersion, isGiven: false, at };
      await tx.insert(consents, consentLine(openid, callId, line, before));
    }
  }
}
