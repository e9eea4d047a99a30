import { callerFrom, type FunctionContext } from '../adapters/cloudbase/caller';
import type { Reply } from '../contracts/contract';
import type { Call, Caller } from '../kernel/api';
import { callFrom, notACall } from './call';
import { cloudVillage } from './cloud-village';
import { answerHttp, type HttpAnswer, httpEventFrom } from './http';
import type { Running } from './running';

/** As long as delivery may go on beside the answer; the clock brings what is left. */
const DELIVERY_MS = 5000;

let opened: Running | undefined;

/** All calls from the phone, and from the plain web page through CloudBase's HTTP access. */
export async function main(
  event: unknown,
  context: FunctionContext,
): Promise<Reply<unknown> | HttpAnswer> {
  const request = httpEventFrom(event);
  if (request) {
    return answerHttp(request, (call) => answer(call, {}));
  }
  const call = callFrom(event);
  return call ? answer(call, callerFrom(context, process.env)) : notACall;
}

async function answer(call: Call, caller: Caller): Promise<Reply<unknown>> {
  opened ??= cloudVillage(process.env, __dirname);
  const { api, deliver, changes } = opened;
  const reply = await api(call, caller);
  if (reply.ok && changes(call.operation)) {
    void deliver(Date.now() + DELIVERY_MS);
  }
  return reply;
}
