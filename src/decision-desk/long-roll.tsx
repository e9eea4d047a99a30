import { View } from '@tarojs/components';
import { Fragment, type ReactNode, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { recording } from '@/text/decision-desk';
import { foundOn } from './finding';
import type { RollLine } from './use-roll';

interface LongRollProps {
  readonly id: string;
  readonly lines: readonly RollLine[];
  /** How many lines are drawn at once; a roll of no more is not searched. */
  readonly shown: number;
  readonly line: (line: RollLine) => ReactNode;
  /** What can be done with all that were looked for and found. */
  readonly withFound?: (found: readonly RollLine[]) => ReactNode;
}

/** A frozen roll, however long: it is turned over, or somebody is looked for on it. */
export function LongRoll({ id, lines, shown: step, line, withFound }: LongRollProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(step);
  const found = foundOn(lines, typed);
  const isSought = typed.trim() !== '';
  return (
    <>
      {lines.length > step ? (
        <Field
          id={id}
          label={recording.search}
          value={typed}
          placeholder={recording.searchExample}
          longest={20}
          onChange={setTyped}
        />
      ) : null}
      {isSought && found.length > 0 ? withFound?.(found) : null}
      {isSought && found.length === 0 ? <View>{recording.nobodyFound}</View> : null}
      {found.slice(0, shown).map((it) => (
        <Fragment key={it.line}>{line(it)}</Fragment>
      ))}
      {found.length > shown ? (
        <BigButton
          look="quiet"
          text={recording.more}
          onPress={() => {
            setShown(shown + step);
          }}
        />
      ) : null}
    </>
  );
}
