import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { recording } from '@/text/decision-desk';
import { Attendee } from './attendee';
import type { RecordDraft } from './draft';
import type { SheetProps } from './sheet-props';

/** As many as one looks through without losing the place. */
const SHOWN = 30;

/** Who came, ticked off against the frozen roll. */
export function Attendance({ draft, change, roll, unit, ...more }: SheetProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const found = roll.filter(({ name }) => name.includes(typed.trim()));
  return (
    <View className="group">
      <Heading text={recording.who} />
      <View>{recording.whoSaid}</View>
      <View className="strong">{recording.came(draft.present.length, roll.length, unit)}</View>
      <View className="row">
        <SmallButton
          text={recording.all}
          onPress={() => {
            change({ present: roll.map(({ line }) => cameOf(draft, line)) });
          }}
        />
        <SmallButton
          text={recording.nobody}
          onPress={() => {
            change({ present: [], signers: [], recused: [] });
          }}
        />
      </View>
      {roll.length > SHOWN ? (
        <Field
          id="find-on-roll"
          label={recording.search}
          value={typed}
          longest={20}
          onChange={setTyped}
        />
      ) : null}
      {found.slice(0, shown).map((line) => (
        <Attendee key={line.line} line={line} {...{ draft, change, roll, unit, ...more }} />
      ))}
      {found.length > shown ? (
        <BigButton
          look="quiet"
          text={recording.more}
          onPress={() => {
            setShown(shown + SHOWN);
          }}
        />
      ) : null}
    </View>
  );
}

/** Whoever has been ticked off already stays as they are. */
function cameOf({ present }: RecordDraft, line: number): RecordDraft['present'][number] {
  return present.find((it) => it.line === line) ?? { line, way: 'onsite' };
}
