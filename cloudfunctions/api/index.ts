import { callerFrom, type FunctionContext } from '../adapters/cloudbase/caller';
import type { Reply } from '../contracts/contract';
import type { Call, Caller } from '../kernel/api';
import { callFrom, notACall } from './call';
import { cloudOpening } from './cloud';
import { type Gate, gateTo } from './gate';
import { answerHttp, type HttpAnswer, httpEventFrom } from './http';

/** As long as delivery may go on beside the answer; the clock brings what is left. */
const DELIVERY_MS = 5000;

let opened: Gate | undefined;

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
  opened ??= gateTo(cloudOpening(process.env, __dirname));
  const { reply, isWrite } = await opened.answer(call, caller);
  if (isWrite) {
    void opened.deliver(Date.now() + DELIVERY_MS);
  }
  return reply;
}
