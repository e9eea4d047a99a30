import * as z from 'zod/mini';
import { type Loopback, loopback, type Received, type Reply } from '../loopback';

/**
 * The group robot of 企业微信 as documented (`cgi-bin/webhook/send`): `text` of at most 2,048 bytes, 20 messages a
 * minute for each robot, and the documented codes for everything else.
 */
export interface RobotServer extends Loopback {
  readonly written: readonly string[];
  readonly violations: readonly string[];
  readonly answerNext: (...replies: Reply[]) => void;
  readonly nextMinute: () => void;
}

export const ROBOT_KEY = '00000000-0000-4000-8000-000000000000';
const A_MINUTE_MAX = 20;
const TEXT_BYTES_MAX = 2048;

const text = z.strictObject({
  msgtype: z.literal('text'),
  text: z.strictObject({
    content: z.string(),
    mentioned_list: z.optional(z.array(z.string())),
    mentioned_mobile_list: z.optional(z.array(z.string())),
  }),
});
const kinds = ['text', 'markdown', 'image', 'news', 'file', 'voice', 'template_card'];

export async function robotServer(): Promise<RobotServer> {
  const written: string[] = [];
  const violations: string[] = [];
  const next: Reply[] = [];
  let inThisMinute = 0;

  function take({ method, url, contentType, body }: Received): Reply {
    if (method !== 'POST' || !contentType.startsWith('application/json')) {
      violations.push(`${method} ${contentType}`);
    }
    if (url.pathname !== '/cgi-bin/webhook/send' || [...url.searchParams.keys()].join() !== 'key') {
      violations.push(url.toString());
    }
    if (url.searchParams.get('key') !== ROBOT_KEY) {
      return { errcode: 93000, errmsg: 'invalid webhook url' };
    }
    const parsed = JSON.parse(body) as { readonly msgtype?: unknown };
    if (typeof parsed.msgtype !== 'string' || !kinds.includes(parsed.msgtype)) {
      return { errcode: 40008, errmsg: 'invalid message type' };
    }
    const read = text.safeParse(parsed);
    if (!read.success) {
      violations.push(body);
      return { errcode: 40058, errmsg: 'invalid Request Parameter' };
    }
    const { content } = read.data.text;
    if (content === '' || Buffer.byteLength(content) > TEXT_BYTES_MAX) {
      return { errcode: 40058, errmsg: 'text.content exceed max length 2048' };
    }
    inThisMinute += 1;
    if (inThisMinute > A_MINUTE_MAX) {
      return { errcode: 45009, errmsg: 'api freq out of limit' };
    }
    written.push(content);
    return { errcode: 0, errmsg: 'ok' };
  }

  const server = await loopback((received) => next.shift() ?? take(received));
  return {
    ...server,
    written,
    violations,
    answerNext: (...replies) => {
      next.push(...replies);
    },
    nextMinute: () => {
      inThisMinute = 0;
    },
  };
}
