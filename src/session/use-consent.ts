import type { OutputOf } from '@contracts/contract';
import { giveConsent, readConsent } from '@contracts/organisation';
import type { ConsentPurpose } from '@contracts/organisation-words';
import { useEffect, useState } from 'react';
import { type Answer, useAnswer } from '@/backend/use-answer';
import { type Sending, useSending } from '@/backend/use-sending';

export type Notice = OutputOf<typeof readConsent>['notices'][number];

interface Consent {
  readonly answer: Answer<typeof readConsent>;
  readonly again: () => void;
  readonly notice: Notice | undefined;
  /** Agreed to in the words that hold today: what was agreed to here counts before the back end has heard of it. */
  readonly isGiven: boolean;
  readonly sending: Sending<typeof giveConsent>;
  readonly give: () => Promise<boolean>;
}

/** What is told before something is kept, and whether the reader has agreed to it. */
export function useConsent(purpose: ConsentPurpose): Consent {
  const { answer, again } = useAnswer(readConsent, {});
  const { sending, send } = useSending(giveConsent);
  const [agreed, setAgreed] = useState<number>();
  const notices = answer.is === 'here' ? answer.data.notices : [];
  const notice = notices.find((it) => it.purpose === purpose);
  const isKnown = notice !== undefined && holds(notice);
  // From here on the record speaks: it may be withdrawn on another page.
  useEffect(() => {
    if (isKnown) {
      setAgreed(undefined);
    }
  }, [isKnown]);

  return {
    answer,
    again,
    notice,
    isGiven: isKnown || (notice !== undefined && notice.version === agreed),
    sending,
    give: async () => {
      if (!notice) {
        return false;
      }
      setAgreed(notice.version);
      const end = await send({ purpose, noticeVersion: notice.version });
      if (end.is === 'refused') {
        setAgreed(undefined);
      }
      again();
      return end.is === 'delivered' || end.is === 'waiting';
    },
  };
}

function holds({ isGiven, given, version }: Notice): boolean {
  return isGiven && given?.version === version;
}
