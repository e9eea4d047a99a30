import { publishRules } from '@contracts/rules-way';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { DayField } from '@/components/day-field';
import { instantOf } from '@/text/days';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

/** Rules begin with their day. */
const MIDNIGHT = '0';

/** Made known to everybody, and from which day it counts. */
export function PublishAct({ revision: { revisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(publishRules);
  const { callId, words: day, write, putAway } = useKeptWords('publish-rules', revisionId);
  const validFrom = instantOf(day, MIDNIGHT);
  const act = async () => {
    if (validFrom !== undefined) {
      const end = await send({ revisionId, validFrom }, { callId, about: revisionId });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={stepText.publish}
      action={stepText.publishIt}
      isReady={validFrom !== undefined}
      sending={sending}
      sentences={rulesRefusals.publishRules}
      onAct={() => void act()}
      onClose={onClose}
    >
      <DayField
        id="day"
        label={stepText.from}
        value={day}
        wrong={stepText.dayWrong}
        onChange={write}
      />
    </ActSheet>
  );
}
