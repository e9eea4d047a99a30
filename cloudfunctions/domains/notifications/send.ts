import type { World } from '../../kernel/operation';
import { openidsOf } from '../organisation';
import type { MessageChannel, Outcome } from './channels';
import { consents, givenBack, withdrawn, withOneLess } from './consent';
import { afterPause, claimed, delivered, type Letter, letters, onward, textFor } from './letter';
import { log } from './message-log';
import { wayOut } from './way-out';
import { wording } from './wording';

/** More ways and tries than any letter has. */
const STEPS_MAX = 10;

/**
 * Sends a letter, now, by the first of its ways that takes it. Harmless when it has gone out already or when
 * another delivery holds it.
 */
export async function send(
  letterId: string,
  channels: readonly MessageChannel[],
  world: World,
): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const claim = await claimNext(letterId, channels, world);
    if (claim === 'at_rest') {
      return;
    }
    if (claim === 'no_way') {
      continue;
    }
    const { letter, channel, to } = claim;
    const outcome = await channel.send({
      template: wording[letter.kind].template,
      text: textFor(letter.kind, channel.reaches),
      time: letter.time,
      to,
    });
    await conclude(claim, outcome, world);
  }
}

interface Claim {
  readonly letter: Letter;
  readonly channel: MessageChannel;
  readonly to: string;
  /** The consent that is used up for it. */
  readonly consentId?: string;
}

/** Takes the letter in hand for its first way; a way that is blocked is logged and left behind. */
async function claimNext(
  letterId: string,
  channels: readonly MessageChannel[],
  { store, now }: World,
): Promise<Claim | 'no_way' | 'at_rest'> {
  const personId = (await store.get(letters, letterId))?.personId;
  const openids = personId === undefined ? [] : await openidsOf(store, personId);
  return store.transact(async (tx) => {
    const letter = await tx.get(letters, letterId);
    const name = letter?.ways[0];
    if (!letter || name === undefined || letter.dueAt === undefined || letter.dueAt > now) {
      return 'at_rest';
    }
    const channel = channels.find((it) => it.name === name);
    const way = await wayOut(tx, letter, channel, openids[0]);
    if (way.is === 'blocked') {
      await log(tx, letter, { at: now, channel: name, result: way.result, code: way.code });
      await tx.replace(letters, onward(letter, now));
      return 'no_way';
    }
    if (way.consent) {
      await tx.replace(consents, withOneLess(way.consent));
    }
    await tx.replace(letters, claimed(letter, now));
    const { to, consent } = way;
    return { letter, channel: way.channel, to, ...(consent && { consentId: consent.id }) };
  });
}

/** Writes down how it went, and where the letter goes from here. */
async function conclude(
  { letter: { id }, channel, consentId }: Claim,
  { result, code }: Outcome,
  { store, now }: World,
): Promise<void> {
  await store.transact(async (tx) => {
    const letter = await tx.get(letters, id);
    if (!letter?.isClaimed) {
      return;
    }
    await log(tx, letter, { at: now, channel: channel.name, result, code });
    await tx.replace(letters, next[result](letter, now));
    const consent = consentId === undefined ? undefined : await tx.get(consents, consentId);
    if (consent && result !== 'sent') {
      const after = result === 'refused' ? withdrawn(consent) : givenBack(consent);
      await tx.replace(consents, after);
    }
  });
}

const next: Readonly<Record<Outcome['result'], (letter: Letter, now: number) => Letter>> = {
  sent: delivered,
  refused: onward,
  later: afterPause,
  failed: onward,
};
