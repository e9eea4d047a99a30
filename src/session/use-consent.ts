import type { OutputOf } from '@contracts/contract';
import { giveConsent, readConsent } from '@contracts/organisation';
import type { ConsentPurpose } from '@contracts/organisation-words';
import { type Answer, useAnswer } from '@/backend/use-answer';
import { type Sending, useSending } from '@/backend/use-sending';

export type Notice = OutputOf<typeof readConsent>['notices'][number];

interface Consent {
  readonly answer: Answer<typeof readConsent>;
  readonly again: () => void;
  readonly notice: Notice | undefined;
  /** Agreed to, in the words that hold today. */
  readonly isGiven: boolean;
  readonly sending: Sending<typeof giveConsent>;
  readonly give: () => Promise<boolean>;
}

/** What is told before something is kept, and whether the reader has agreed to it. */
export function useConsent(purpose: ConsentPurpose): Consent {
  const { answer, again } = useAnswer(readConsent, {});
  const { sending, send } = useSending(giveConsent);
  const notices = answer.is === 'here' ? answer.data.notices : [];
  const notice = notices.find((it) => it.purpose === purpose);

  return {
    answer,
    again,
    notice,
    isGiven: notice !== undefined && notice.isGiven && notice.given?.version === notice.version,
    sending,
    give: async () => {
      if (!notice) {
        return false;
      }
      const end = await send({ purpose, noticeVersion: notice.version });
      again();
      return end.is === 'delivered' || end.is === 'waiting';
    },
  };
}
