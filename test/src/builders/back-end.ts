import type { AnyContract, CommonRefusal, InputOf, OutputOf, RefusalOf } from '@contracts/contract';
import { phone } from '../doubles/phone';

/** What a contract answers in a test: the thing itself, or a word of its closed list of refusals. */
type Told<C extends AnyContract> =
  | OutputOf<C>
  | { readonly no: RefusalOf<C> | CommonRefusal; readonly details?: Record<string, unknown> };

export interface Asked<C extends AnyContract> {
  /** What the phone sent, call by call; each keeps the contract. */
  readonly inputs: InputOf<C>[];
}

/**
 * A back end that answers by script. It takes only what the contract lets in and says only what the contract
 * promises, so that a page cannot be tried with something that it never meets.
 */
export function answering<C extends AnyContract>(
  contract: C,
  told: Told<C> | ((input: InputOf<C>) => Told<C>),
): Asked<C> {
  const inputs: InputOf<C>[] = [];
  const others = phone.backEnd;
  phone.backEnd = (knock) => {
    if (knock.operation !== contract.name) {
      return others(knock);
    }
    const taken = contract.input.safeParse(knock.input);
    if (!taken.success) {
      const where = taken.error.issues.map(({ path }) => path.join('.')).join(', ');
      throw new Error(`${contract.name} does not take this: ${where}`);
    }
    inputs.push(knock.input as InputOf<C>);
    return Promise.resolve(reply(contract, told, knock.input as InputOf<C>));
  };
  return { inputs };
}

function reply<C extends AnyContract>(
  contract: C,
  told: Told<C> | ((input: InputOf<C>) => Told<C>),
  input: InputOf<C>,
): unknown {
  const said = typeof told === 'function' ? (told as (input: InputOf<C>) => Told<C>)(input) : told;
  if (typeof said === 'object' && said !== null && 'no' in said) {
    return { ok: false, error: { code: said.no, details: said.details } };
  }
  return { ok: true, data: contract.output.parse(said) };
}
