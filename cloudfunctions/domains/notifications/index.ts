import type { Listener, Sweep } from '../../kernel/happening';
import type { Operation } from '../../kernel/operation';
import { changeSettings } from './change-settings';
import type { MessageChannel } from './channels';
import { consents } from './consent';
import { dutyWatches } from './duty-watch';
import { forgetOld } from './forget-old';
import { inbox } from './inbox-item';
import { letters } from './letter';
import { listInbox } from './list-inbox';
import { markSeen } from './mark-seen';
import { messageLog } from './message-log';
import { tellOfBindings } from './on-binding';
import { settleDuty, tellOfDuties } from './on-duty';
import { forgetThePerson } from './on-person-forgotten';
import { tellThePeople, tellThePerson, tellThePlace } from './on-place-told';
import { tellTheHousehold } from './on-points-credited';
import { tellTheFiler } from './on-request-moved';
import { tellOfAddedWords } from './on-words-added';
import { passOnUnseen } from './pass-on-unseen';
import { readOutbox } from './read-outbox';
import { readSettings } from './read-settings';
import { recordConsent } from './record-consent';
import { sendLetters } from './send-letters';
import { settings } from './settings';

/** Whoever gets a duty is told, and whoever asked for something hears what moved; never about what. */
export type { Message, MessageChannel, Outcome } from './channels';
export { notificationRecords } from './records';

export const collections = [inbox, dutyWatches, consents, settings, letters, messageLog];

/** The domain over the channels that the county has connected; without any, the inbox alone speaks. */
export function notifications(channels: readonly MessageChannel[]): {
  readonly operations: readonly Operation[];
  readonly listeners: readonly Listener[];
  readonly sweeps: readonly Sweep[];
} {
  return {
    operations: [
      listInbox,
      markSeen,
      recordConsent(channels),
      readSettings(channels),
      changeSettings,
      readOutbox,
    ],
    listeners: [
      ...tellOfDuties(channels),
      settleDuty,
      ...tellTheFiler(channels),
      tellOfAddedWords(channels),
      ...tellOfBindings(channels),
      tellTheHousehold(channels),
      tellThePlace,
      tellThePeople(channels),
      tellThePerson(channels),
      forgetThePerson,
    ],
    sweeps: [sendLetters(channels), passOnUnseen(channels), forgetOld],
  };
}
