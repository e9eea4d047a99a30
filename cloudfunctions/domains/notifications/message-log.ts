import * as z from 'zod/mini';
import {
  type ChannelName,
  messageChannels,
  type MessageResult,
  messageResults,
  type Template,
  templates,
} from '../../contracts/notifications';
import type { Collection, Stored, Transaction } from '../../kernel/store';
import { textFor, type Letter } from './letter';
import { wording } from './wording';

/** How one try on one channel went: the sentence that went out or would have, and the code that came back. */
export interface LogLine extends Stored {
  readonly at: number;
  readonly letterId: string;
  readonly channel: ChannelName;
  readonly template: Template;
  readonly text: string;
  readonly time: number;
  readonly result: MessageResult;
  readonly code: string;
}

export const messageLog: Collection<LogLine> = {
  name: 'message_log',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    at: z.number(),
    letterId: z.string(),
    channel: z.enum(messageChannels),
    template: z.enum(templates),
    text: z.string(),
    time: z.number(),
    result: z.enum(messageResults),
    code: z.string(),
  }),
  indexes: { byTime: ['at'] },
};

/** One try has one line, however often it is heard of. */
export function lineIdOf(
  { id, attempts }: Letter,
  channel: ChannelName,
  result: MessageResult,
): string {
  return `${id}-${channel}-${attempts}-${result}`;
}

export async function log(
  tx: Transaction,
  letter: Letter,
  { at, channel, result, code }: Pick<LogLine, 'at' | 'channel' | 'result' | 'code'>,
): Promise<void> {
  await tx.insert(messageLog, {
    id: lineIdOf(letter, channel, result),
    at,
    letterId: letter.id,
    channel,
    template: wording[letter.kind].template,
    text: textFor(letter.kind, channel === 'wecom' ? 'office' : 'person'),
    time: letter.time,
    result,
    code,
  });
}
