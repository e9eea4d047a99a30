import * as z from 'zod/mini';
import type { Call } from '../kernel/api';

const call = z.object({
  operation: z.string().check(z.maxLength(100)),
  input: z.optional(z.unknown()),
});

/** What a phone sent, if it has the shape of a call. Whatever else it says about itself is left behind. */
export function callFrom(sent: unknown): Call | undefined {
  const parsed = call.safeParse(sent);
  return parsed.success
    ? { operation: parsed.data.operation, input: parsed.data.input }
    : undefined;
}

/** The same from the body of a request. */
export function callFromJson(body: string): Call | undefined {
  try {
    return callFrom(JSON.parse(body));
  } catch {
    return undefined;
  }
}

export const notACall = {
  ok: false,
  error: { code: 'invalid_input', details: { fields: ['operation'] } },
} as const;
