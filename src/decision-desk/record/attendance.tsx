import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { recording } from '@/text/decision-desk';
import { foundOn } from '../finding';
import { Attendee } from './attendee';
import type { RecordDraft } from './draft';

import type { SheetProps } from './sheet-props';

/** As many as one looks through without losing the place. */
const SHOWN = 30;

/** Who came, ticked off against the frozen roll. */
export function Attendance({ draft, change, roll, unit, ...more }: SheetProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const found = foundOn(roll, typed);
  const isSought = typed.trim() !== '';
  return (
    <View className="group">
      <Heading text={recording.who} />
      <View>{recording.whoSaid}</View>
      <View className="strong">{recording.came(draft.present.length, roll.length, unit)}</View>
      <View className="row">
        <SmallButton
          text={recording.all}
          onPress={() => {
            change({ present: cameWith(draft, roll) });
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
          placeholder={recording.searchExample}
          longest={20}
          onChange={setTyped}
        />
      ) : null}
      {isSought && found.length > 0 ? (
        <SmallButton
          text={recording.theseCame(found.length, unit)}
          onPress={() => {
            change({ present: cameWith(draft, found) });
          }}
        />
      ) : null}
      {isSought && found.length === 0 ? <View>{recording.nobodyFound}</View> : null}
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

/** These came as well; whoever has been ticked off already stays as they are. */
function cameWith({ present }: RecordDraft, these: SheetProps['roll']): RecordDraft['present'] {
  const here = new Set(present.map(({ line }) => line));
  const others = these.filter(({ line }) => !here.has(line));
  return [...present, ...others.map(({ line }) => ({ line, way: 'onsite' as const }))];
}
