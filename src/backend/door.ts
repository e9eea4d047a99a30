import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { isWeapp } from '@/platform';

/** Nothing came back: no signal, a slow one, or a server that is not well. Try the same again later. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const LONGEST_WAIT = 20_000;

const reply = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({
      code: z.string(),
      details: z.optional(z.record(z.string(), z.unknown())),
    }),
  }),
]);
export type AnyReply = z.output<typeof reply>;

/** Brings one call to the back end's only door. Throws `NoAnswer` when nothing readable comes back. */
export async function knock(operation: string, input: unknown, as: string): Promise<AnyReply> {
  const answer = await withinReason(
    isWeapp ? throughWeChat(operation, input) : overTheWeb(operation, input, as),
  );
  const parsed = z.safeParse(reply, answer);
  if (!parsed.success) {
    throw new NoAnswer('the answer was no reply');
  }
  return parsed.data;
}

async function throughWeChat(operation: string, input: unknown): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: { operation, input } });
  return result;
}

/** A visitor without a name calls without the header. */
async function overTheWeb(operation: string, input: unknown, as: string): Promise<unknown> {
  const { data } = await Taro.request<unknown>({
    url: '/api',
    method: 'POST',
    header: { 'content-type': 'application/json', ...(as === '' ? {} : { 'x-wx-openid': as }) },
    data: { operation, input },
    timeout: LONGEST_WAIT,
  });
  return data;
}

async function withinReason(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer('too late'));
    }, LONGEST_WAIT);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (thrown) {
    throw thrown instanceof NoAnswer ? thrown : new NoAnswer(String(thrown));
  } finally {
    clearTimeout(timer);
  }
}
