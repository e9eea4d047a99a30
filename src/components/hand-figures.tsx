import { handForm } from '@/text/meetings';
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
  readonly hands: WrittenHands;
  readonly onChange: (changes: Partial<WrittenHands>) => void;
}

/** How many hands were up for it, against it, and for neither. */
export function HandFigures({ id, hands, onChange }: HandFiguresProps) {
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          label={handForm[field]}
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
