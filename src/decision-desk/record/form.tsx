import { recordMeeting } from '@contracts/decisions-meetings';
import type { DecisionShown } from '@contracts/decisions-shown';
import type { RollKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { SendingNote } from '@/components/sending-note';
import { recording } from '@/text/decision-desk';
import { passInWords, quorumInWords, unitOf } from '@/text/decision-figures';
import { meetingOutcomeNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import { type Meeting, ruleOf } from '../meeting';
import type { RollLine } from '../use-roll';
import { Attendance } from './attendance';
import { BringingNote, useBringing } from './bringing';
import { Count } from './count';
import { emptyRecord, recordDraft } from './draft';
import { Besides } from './besides';
import { lacksOf, onSheets, toSend, type Wanted } from './sheet';

interface FormProps {
  readonly decision: DecisionShown;
  readonly meeting: Meeting;
  readonly path: RollKind;
  readonly roll: readonly RollLine[];
  readonly onDone: (result: string) => void;
}

/** The sheet of one meeting. It can be sent when nothing is missing and the numbers add up. */
export function Form({ decision, meeting, path, roll, onDone }: FormProps) {
  const { decisionId, villageId } = decision;
  const { draft, change, putAway } = useForm(
    `record-${meeting.calledAt}-${decisionId}`,
    z.optional(recordDraft),
    emptyRecord,
  );
  const { sending, send } = useSending(recordMeeting);
  const { bringing, bring } = useBringing(decisionId);
  const rule = ruleOf(decision, meeting);
  const unit = unitOf(path);
  const wanted: Wanted = {
    // Those who answer on their phones are counted there, and not once more here.
    ways: (rule?.ways ?? ['onsite']).filter(
      (way) => way !== 'online' || decision.ballotPollId === undefined,
    ),
    hasSlips: rule?.slips !== undefined,
    needsWomensCheck: meeting.step === 'discussion' && decision.rules.needsWomensCheck,
  };
  const lacks = lacksOf(draft, roll, wanted);
  const act = async () => {
    const { input, enclosures } = toSend(draft, roll, wanted);
    const sheets = await bring(input);
    if (sheets === undefined) {
      return;
    }
    const end = await send(
      { decisionId, ...(sheets.length === 0 ? input : onSheets(input, sheets)) },
      { callId: draft.callId, about: decisionId, enclosures },
    );
    if (end.is !== 'refused') {
      putAway();
    }
    const told = recordMeeting.output.safeParse(end.is === 'delivered' ? end.answer : undefined);
    if (told.success) {
      const { outcome, present, agree, needed } = told.data;
      onDone(`${meetingOutcomeNames[outcome]}。${recording.result(present, agree, needed, unit)}`);
    }
  };
  const parts = { decisionId, villageId, roll, wanted, unit, draft, change };
  return (
    <View className="group wide-gap">
      <View className="banner">
        <View>
          {quorumInWords(rule?.paths.find((it) => it.roll === path) ?? { roll: path }, roll.length)}
        </View>
        {rule ? <View>{passInWords(rule, roll.length, unit)}</View> : null}
      </View>
      <View className="two">
        <Attendance {...parts} />
        <View className="group wide-gap">
          <Count {...parts} />
          <Besides {...parts} />
          {lacks.length === 0 ? null : (
            <View className="soft">
              {`${recording.missing}${lacks.map((it) => recording.lacks[it]).join('、')}`}
            </View>
          )}
          <BringingNote bringing={bringing} />
          <SendingNote sending={sending} sentences={meetingsRefusals.recordMeeting} />
          <BigButton
            text={recording.act}
            isOff={lacks.length > 0 || sending.is === 'underway' || bringing.is === 'underway'}
            onPress={() => void act()}
          />
        </View>
      </View>
    </View>
  );
}
