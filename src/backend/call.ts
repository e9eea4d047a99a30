import type { AnyContract, InputOf, ReplyTo } from '@contracts/contract';
import { callerNow } from './caller';
import { knock, NoAnswer } from './door';

/**
 * Asks the back end. The contract gives the name, the types, and the check of the answer. Throws `NoAnswer`.
 * What must not be lost goes through the outbox instead.
 */
export async function call<C extends AnyContract>(
  contract: C,
  input: InputOf<C>,
): Promise<ReplyTo<C>> {
  const reply = await knock(contract.name, input, callerNow());
  if (!reply.ok) {
    return reply as ReplyTo<C>;
  }
  const parsed = contract.output.safeParse(reply.data);
  if (!parsed.success) {
    throw new NoAnswer(`${contract.name} answered something else than it promises`);
  }
  return { ok: true, data: parsed.data } as ReplyTo<C>;
}
