import type { QuorumPath } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import { handForm, quorumUnits } from '@/text/meetings';
import { Field } from './field';

/** Hands as somebody writes them down, before they are numbers. */
export interface WrittenHands {
  readonly agree: string;
  readonly against: string;
  readonly abstain: string;
}

export const noHands: WrittenHands = { agree: '', against: '', abstain: '' };

const fields = ['agree', 'against', 'abstain'] as const;

interface HandFiguresProps {
  readonly id: string;
  /** Whether people or households were chosen as the quorum; then their votes are counted. */
  readonly path: QuorumPath | undefined;
  readonly hands: WrittenHands;
  readonly onChange: (changes: Partial<WrittenHands>) => void;
}

/** How many hands were up for it, against it, and for neither. */
export function HandFigures({ id, path = 'adults', hands, onChange }: HandFiguresProps) {
  return (
    <>
      {path === 'households' ? <View className="soft">{handForm.perHousehold}</View> : null}
      {fields.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          label={handForm[field](quorumUnits[path])}
          type="number"
          value={hands[field]}
          longest={4}
          onChange={(count) => {
            onChange({ [field]: count });
          }}
        />
      ))}
    </>
  );
}

/** The three numbers; nothing while one of them is missing. Nobody is written down as a nought. */
export function handsIn(hands: WrittenHands) {
  const areAll = fields.every((field) => /^\d{1,4}$/.test(hands[field]));
  return areAll
    ? {
        agree: Number(hands.agree),
        against: Number(hands.against),
        abstain: Number(hands.abstain),
      }
    : undefined;
}
