import { choices, type Way } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { recording } from '@/text/decision-desk';
import { choiceNames, wayNames } from '@/text/decision-words';
import type { SheetProps } from './sheet-props';
import type { TypedBallots } from './draft';
import { ballotsDue, calledOf, recusedOf, sumOf } from './sheet';

/** The ballots by the way in which people came; each sum is held against those who have a voice. */
export function Count({ draft, change, roll }: SheetProps) {
  const called = calledOf(draft, recusedOf(draft, roll));
  const isBy = (way: Way) => draft.present.some((it) => it.way === way);
  return (
    <View className="group wide-gap">
      <Heading text={recording.count} />
      <Ballots
        id="onsite"
        label={recording.countOf(wayNames.onsite)}
        typed={draft.onsite}
        due={ballotsDue(draft, roll, 'onsite')}
        onChange={(onsite) => {
          change({ onsite });
        }}
      />
      {isBy('proxy') ? (
        <Ballots
          id="proxy"
          label={recording.countOf(wayNames.proxy)}
          typed={draft.proxy}
          due={ballotsDue(draft, roll, 'proxy')}
          onChange={(proxy) => {
            change({ proxy });
          }}
        />
      ) : null}
      {isBy('online') ? (
        <View>{recording.onlineCount(called.agree, called.against, called.abstain)}</View>
      ) : null}
    </View>
  );
}

interface BallotsProps {
  readonly id: string;
  readonly label: string;
  readonly typed: TypedBallots;
  /** How many there must be; slips have no such number. */
  readonly due?: number;
  readonly onChange: (typed: TypedBallots) => void;
}

export function Ballots({ id, label, typed, due, onChange }: BallotsProps) {
  const sum = sumOf(typed);
  return (
    <View className="card">
      <View className="strong">{label}</View>
      <View className="figures-fields">
        {choices.map((choice) => (
          <View key={choice} className="figures-field">
            <Field
              id={`${id}-${choice}`}
              label={choiceNames[choice]}
              type="number"
              value={typed[choice]}
              longest={5}
              onChange={(value) => {
                onChange({ ...typed, [choice]: value.replace(/\D/g, '') });
              }}
            />
          </View>
        ))}
      </View>
      {due === undefined ? null : (
        <View className={sum === due ? 'soft' : 'strong'}>{recording.countShould(due, sum)}</View>
      )}
    </View>
  );
}
