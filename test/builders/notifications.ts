import type { Template } from '../../cloudfunctions/contracts/notifications';
import { type EventName, type FactsOf, tell } from '../../cloudfunctions/domains/events';
import {
  type Message,
  type MessageChannel,
  notifications,
  type Outcome,
} from '../../cloudfunctions/domains/notifications';
import { happenings } from '../../cloudfunctions/kernel/happening';
import { idOf } from '../../cloudfunctions/kernel/ids';
import { personIdOf } from '../../local/demonstration/people';
import type { Village } from './village';

export const COMMITTEE = 'village-qingquan-villagers_committee';

/** A channel that answers what the test says, and `sent` when it says nothing more. */
export interface Scripted extends MessageChannel {
  readonly messages: Message[];
  readonly answers: (...outcomes: Outcome[]) => void;
}

function scripted(channel: Omit<MessageChannel, 'send'>): Scripted {
  const script: Outcome[] = [];
  const messages: Message[] = [];
  return {
    ...channel,
    messages,
    answers: (...outcomes) => {
      script.push(...outcomes);
    },
    send: (message) => {
      messages.push(message);
      return Promise.resolve(script.shift() ?? { result: 'sent', code: '0' });
    },
  };
}

/** Offers the duty as a lasting template and the progress for one message; none for points. */
export function wechat(): Scripted {
  const offers: Partial<Record<Template, { templateId: string; isLasting: boolean }>> = {
    duty: { templateId: 'template-duty', isLasting: true },
    progress: { templateId: 'template-progress', isLasting: false },
  };
  return scripted({ name: 'wechat', reaches: 'person', offers });
}

export function wecom(): Scripted {
  return scripted({ name: 'wecom', reaches: 'office' });
}

let duties = 0;

/** A duty of the village committee, held by its director and due in two days, unless the test says otherwise. */
export function aDuty(village: Village, about: Partial<FactsOf<'duty.given'>> = {}) {
  duties += 1;
  return {
    dutyId: `duty-${duties}`,
    about: { kind: 'request' as const, id: `request-${duties}` },
    officeId: COMMITTEE,
    holderId: personIdOf('liu-qingshan'),
    dueAt: village.now() + 2 * 86_400_000,
    urgent: false,
    ...about,
  };
}

let happened = 0;

/** Something happens, and everybody hears of it. Returns the happening's id. */
export async function happens<Name extends EventName>(
  village: Village,
  name: Name,
  facts: FactsOf<Name>,
): Promise<string> {
  happened += 1;
  const key = [`happening-${happened}`];
  await village.store.transact((tx) => tell(tx, name, { key, at: village.now(), facts }));
  await village.settle();
  return idOf(name, ...key);
}

/** It is heard of a second time, as after a delivery that broke off before it was written down. */
export async function hearAgain(
  village: Village,
  channels: readonly MessageChannel[],
  happeningId: string,
): Promise<void> {
  const happening = await village.store.get(happenings, happeningId);
  for (const { hears, act } of notifications(channels).listeners) {
    if (happening?.name === hears) {
      await act(happening, village.world());
    }
  }
}
