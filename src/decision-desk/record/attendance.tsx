import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { SmallButton } from '@/components/small-button';
import { recording } from '@/text/decision-desk';
import { LongRoll } from '../long-roll';
import { Attendee } from './attendee';
import type { RecordDraft } from './draft';
import type { SheetProps } from './sheet-props';

/** As many as one looks through without losing the place. */
const SHOWN = 30;

/** Who came, ticked off against the frozen roll. */
export function Attendance({ draft, change, roll, unit, ...more }: SheetProps) {
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
      <LongRoll
        id="find-on-roll"
        lines={roll}
        shown={SHOWN}
        line={(line) => <Attendee line={line} {...{ draft, change, roll, unit, ...more }} />}
        withFound={(found) => (
          <SmallButton
            text={recording.theseCame(found.length, unit)}
            onPress={() => {
              change({ present: cameWith(draft, found) });
            }}
          />
        )}
      />
    </View>
  );
}

/** These came as well; whoever has been ticked off already stays as they are. */
function cameWith({ present }: RecordDraft, these: SheetProps['roll']): RecordDraft['present'] {
  const here = new Set(present.map(({ line }) => line));
  const others = these.filter(({ line }) => !here.has(line));
  return [...present, ...others.map(({ line }) => ({ line, way: 'onsite' as const }))];
}
