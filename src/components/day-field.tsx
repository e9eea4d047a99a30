import { instantOf } from '@/text/days';
import { Field } from './field';

/** `20261201`: what everybody can type, on every phone. */
const DAY_LENGTH = 8;

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What is said of eight digits that are no day. */
  readonly wrong: string;
  readonly onChange: (day: string) => void;
}

/** A day that may lie years back, written as eight digits; it is judged when all of them stand. */
export function DayField({ value, wrong, ...props }: DayFieldProps) {
  const isWrong = value.length === DAY_LENGTH && instantOf(value, '0') === undefined;
  return (
    <Field
      {...props}
      type="number"
      value={value}
      longest={DAY_LENGTH}
      isExact
      wrong={isWrong ? wrong : undefined}
    />
  );
}
