import type { Figures } from '@contracts/polls';
import type { Frozen } from '@contracts/polls-shown';
import { optionsOf } from './options';

/** A count as it is being written down. */
export interface Counted {
  readonly voices: string;
  readonly invalid: string;
  readonly options: Readonly<Record<string, string>>;
  /** `2 1 3`: the second option is the dearest. */
  readonly orders: readonly { readonly order: string; readonly count: string }[];
}

export const emptyCount: Counted = {
  voices: '',
  invalid: '',
  options: {},
  orders: [{ order: '', count: '' }],
};

/** The figures, once every one of them is there; an empty one is not a nought, except for spoilt slips. */
export function figuresOf(frozen: Frozen, counted: Counted): Figures | undefined {
  const voices = numberIn(counted.voices);
  const invalid = counted.invalid === '' ? 0 : numberIn(counted.invalid);
  const lines =
    frozen.kind === 'ranking' ? orderLines(frozen, counted) : optionLines(frozen, counted);
  return voices === undefined || invalid === undefined || !lines
    ? undefined
    : { voices, invalid, lines };
}

type CountFault =
  | { readonly is: 'sum'; readonly sum: number }
  | { readonly is: 'more_than_slips' }
  | { readonly is: 'marks'; readonly sum: number; readonly from: number; readonly until: number };

/**
 * What cannot be true in figures that are all there: the sum differs or, where several could be chosen, one option has
 * more marks than there are slips, or all slips together bear too few or too many.
 */
export function faultOf(
  { kind, most, options }: Pick<Frozen, 'kind' | 'most' | 'options'>,
  { voices, invalid, lines }: Figures,
): CountFault | undefined {
  const valid = voices - invalid;
  const sum = lines.reduce((all, { count }) => all + count, 0);
  if (kind !== 'several_of') {
    return sum === valid ? undefined : { is: 'sum', sum: sum + invalid };
  }
  if (lines.some(({ count }) => count > valid)) {
    return { is: 'more_than_slips' };
  }
  const until = valid * Math.min(most ?? options.length, options.length);
  return valid <= sum && sum <= until ? undefined : { is: 'marks', sum, from: valid, until };
}

function optionLines(frozen: Frozen, { options }: Counted): Figures['lines'] | undefined {
  return whole(
    optionsOf(frozen).map(({ id }) => {
      const count = numberIn(options[id] ?? '');
      return count === undefined ? undefined : { choice: [id], count };
    }),
  );
}

function orderLines(frozen: Frozen, { orders }: Counted): Figures['lines'] | undefined {
  const written = orders.filter(({ order, count }) => order.trim() !== '' || count !== '');
  return whole(
    written.map(({ order, count }) => {
      const choice = whole(
        order
          .trim()
          .split(/[\s,，、>]+/)
          .map((number) => optionsOf(frozen)[Number(number) - 1]?.id),
      );
      const times = numberIn(count);
      const isRight = choice && new Set(choice).size === choice.length;
      return isRight && times !== undefined ? { choice, count: times } : undefined;
    }),
  );
}

function numberIn(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** All of them, or nothing when one is missing. */
function whole<T>(parts: readonly (T | undefined)[]): T[] | undefined {
  const there = parts.filter((it): it is T => it !== undefined);
  return there.length === parts.length ? there : undefined;
}
