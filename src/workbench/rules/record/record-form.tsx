import { recordRules } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { SendingNote } from '@/components/sending-note';
import { instantOf } from '@/text/days';
import { recordText, stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { type Found, NOTHING_FOUND } from '../draft/found';
import { Import } from '../draft/import';
import { clausesOf, lineSchema } from '../draft/line';
import { Lines } from '../draft/lines';

const RESOLUTION_LENGTH = 60;
const MIDNIGHT = '0';

const schema = z.object({
  callId: z.string(),
  revisionId: z.string(),
  resolution: z.string(),
  day: z.string(),
  lines: z.array(lineSchema),
});

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), revisionId: newId(), resolution: '', day: '', lines: [] };
}

interface RecordFormProps {
  readonly villageId: string;
  readonly onDone: () => void;
}

/** The paper's clauses, the resolution by which they were passed, and the day from which they count. */
export function RecordForm({ villageId, onDone }: RecordFormProps) {
  const form = `record-rules-${villageId}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyForm);
  const { sending, send } = useSending(recordRules);
  const [found, setFound] = useState<Found>(NOTHING_FOUND);
  const { lines, resolution, day, callId, revisionId } = draft;
  const validFrom = instantOf(day, MIDNIGHT);
  const isWhole = lines.length > 0 && lines.every(({ text }) => text.trim() !== '');

  const act = async () => {
    if (validFrom !== undefined) {
      const clauses = clausesOf(lines).map(({ topic, text }) => ({ topic, text }));
      const input = { revisionId, villageId, resolution: resolution.trim(), validFrom, clauses };
      const end = await send(input, { callId });
      if (end.is !== 'refused') {
        putAway();
      }
      if (end.is === 'delivered') {
        onDone();
      }
    }
  };
  return (
    <View className="group wide-gap">
      <View>{recordText.said}</View>
      <Field
        id="resolution"
        label={recordText.resolution}
        hint={recordText.resolutionHint}
        value={resolution}
        longest={RESOLUTION_LENGTH}
        onChange={(words) => {
          change({ resolution: words });
        }}
      />
      <DayField
        id="day"
        label={recordText.day}
        value={day}
        wrong={stepText.dayWrong}
        onChange={(written) => {
          change({ day: written });
        }}
      />
      <Import
        lines={lines}
        onTake={(taken, seen) => {
          change({ lines: [...taken] });
          setFound(seen);
        }}
      />
      <Lines
        lines={lines}
        looked={[found]}
        write={(written) => {
          change({ lines: [...written] });
        }}
      />
      <SendingNote sending={sending} sentences={rulesRefusals.recordRules} done={recordText.done} />
      <BigButton
        text={recordText.recordIt}
        isOff={!isWhole || !validFrom || resolution.trim() === '' || sending.is === 'underway'}
        onPress={() => void act()}
      />
    </View>
  );
}
