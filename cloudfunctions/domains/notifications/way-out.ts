import type { MessageResult } from '../../contracts/notifications';
import type { Transaction } from '../../kernel/store';
import type { MessageChannel } from './channels';
import { allowsOne, type Consent, consentIdOf, consents } from './consent';
import type { Letter } from './letter';
import { settings } from './settings';
import { wording } from './wording';

/** Whether a letter can leave by its first way, and with which consent; otherwise why not. */
type WayOut =
  | {
      readonly is: 'open';
      readonly channel: MessageChannel;
      readonly to: string;
      readonly consent?: Consent;
    }
  | { readonly is: 'blocked'; readonly result: MessageResult; readonly code: string };

export async function wayOut(
  tx: Pick<Transaction, 'get'>,
  letter: Letter,
  channel: MessageChannel | undefined,
  openid: string | undefined,
): Promise<WayOut> {
  if (letter.isClaimed) {
    return { is: 'blocked', result: 'unknown', code: 'no_answer' };
  }
  if (!channel) {
    return skipped('not_connected');
  }
  const to = channel.reaches === 'office' ? letter.officeId : openid;
  if (to === undefined) {
    return skipped('nobody_there');
  }
  if (channel.reaches === 'person' && (await isQuiet(tx, letter, channel))) {
    return skipped('quiet');
  }
  if (!channel.offers) {
    return { is: 'open', channel, to };
  }
  const { template } = wording[letter.kind];
  if (!channel.offers[template]) {
    return skipped('no_template');
  }
  const consent = await tx.get(consents, consentIdOf(to, template));
  return consent && allowsOne(consent)
    ? { is: 'open', channel, to, consent }
    : skipped('no_consent');
}

/** A group chat belongs to the office: no member of it can silence the others' reminder. */
async function isQuiet(
  tx: Pick<Transaction, 'get'>,
  { personId = '' }: Letter,
  { name }: MessageChannel,
): Promise<boolean> {
  const chosen = await tx.get(settings, personId);
  return chosen?.quiet.some((it) => it === name) ?? false;
}

function skipped(code: string): WayOut {
  return { is: 'blocked', result: 'skipped', code };
}
