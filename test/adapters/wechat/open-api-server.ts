import * as z from 'zod/mini';
import { type Loopback, loopback, type Received, type Reply } from '../loopback';

/**
 * WeChat's server interfaces as documented, as far as the product speaks to them: `cgi-bin/stable_token`,
 * `cgi-bin/message/subscribe/send` and `wxa/msg_sec_check`. It takes nothing that the documents do not name, checks each value by the
 * kind of its key, keeps the subscriptions of each person, and answers with the documented codes.
 */
export interface OpenApiServer extends Loopback {
  /** The person tapped 允许: one more message, or all that follow for a lasting template. */
  readonly subscribe: (openid: string, templateId: string, times?: number) => void;
  /** Every token given so far is no longer taken. */
  readonly expireTokens: () => void;
  /** Text in which this word stands is not passed. */
  readonly find: (word: string, suggest: 'risky' | 'review', label: number) => void;
  /** The person has not opened the mini-program for two hours. */
  readonly leave: (openid: string) => void;
  /** Texts that were checked, as they came in. */
  readonly checked: readonly z.output<typeof text>[];
  /** The next calls of `send` or of the check answer this instead. */
  readonly answerNext: (...replies: Reply[]) => void;
  /** Messages that went out, as they came in. */
  readonly sent: readonly z.output<typeof message>[];
  /** Calls that no document allows: a test that sees one has found a defect. */
  readonly violations: readonly string[];
  readonly tokensGiven: () => number;
}

export const APP = { appId: 'wx0000000000000000', secret: 'a-secret-of-a-test' };
const TEMPLATES = {
  'template-duty': ['thing1', 'time2'],
  'template-progress': ['thing3', 'date4'],
} as const;
const PAGES = ['pages/messages/index'];

const tokenRequest = z.strictObject({
  grant_type: z.literal('client_credential'),
  appid: z.string(),
  secret: z.string(),
  force_refresh: z.optional(z.boolean()),
});
const message = z.strictObject({
  touser: z.string(),
  template_id: z.string(),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.strictObject({ value: z.string() })),
  miniprogram_state: z.enum(['developer', 'trial', 'formal']),
  lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']),
});

/** `security.msgSecCheck` 2.0: the text has 2,500 characters at most, the scene is 1 to 4. */
const text = z.strictObject({
  content: z.string().check(z.maxLength(2500)),
  version: z.literal(2),
  scene: z.int(),
  openid: z.string(),
  title: z.optional(z.string()),
  nickname: z.optional(z.string()),
  signature: z.optional(z.string()),
});

/** 订阅消息参数值内容限制说明, for the kinds that are used. */
const valueOf: Readonly<Record<string, RegExp>> = {
  thing: /^[^\p{Cc}]{1,20}$/u,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( ([01]\d|2[0-3]):[0-5]\d)?$/,
};

export async function openApiServer(): Promise<OpenApiServer> {
  const state = {
    subscriptions: new Map<string, number>(),
    tokens: new Set<string>(),
    given: 0,
    next: [] as Reply[],
    sent: [] as z.output<typeof message>[],
    checked: [] as z.output<typeof text>[],
    findings: [] as Finding[],
    away: new Set<string>(),
    violations: [] as string[],
  };
  const server = await loopback((received) => answer(received, state));
  return {
    ...server,
    sent: state.sent,
    checked: state.checked,
    find: (word, suggest, label) => {
      state.findings.push({ word, suggest, label });
    },
    leave: (openid) => {
      state.away.add(openid);
    },
    violations: state.violations,
    subscribe: (openid, templateId, times = 1) => {
      const key = `${openid} ${templateId}`;
      state.subscriptions.set(key, (state.subscriptions.get(key) ?? 0) + times);
    },
    expireTokens: () => {
      state.tokens.clear();
    },
    answerNext: (...replies) => {
      state.next.push(...replies);
    },
    tokensGiven: () => state.given,
  };
}

interface Finding {
  readonly word: string;
  readonly suggest: 'risky' | 'review';
  readonly label: number;
}

interface State {
  readonly subscriptions: Map<string, number>;
  readonly tokens: Set<string>;
  given: number;
  readonly next: Reply[];
  readonly sent: z.output<typeof message>[];
  readonly checked: z.output<typeof text>[];
  readonly findings: Finding[];
  readonly away: Set<string>;
  readonly violations: string[];
}

function answer(received: Received, state: State): Reply {
  if (received.method !== 'POST' || !received.contentType.startsWith('application/json')) {
    state.violations.push(`${received.method} ${received.contentType}`);
  }
  if (received.url.pathname === '/cgi-bin/stable_token') {
    return giveToken(received, state);
  }
  if (received.url.pathname === '/cgi-bin/message/subscribe/send') {
    return state.next.shift() ?? send(received, state);
  }
  if (received.url.pathname === '/wxa/msg_sec_check') {
    return state.next.shift() ?? check(received, state);
  }
  state.violations.push(received.url.pathname);
  return { status: 404, text: 'not found' };
}

function giveToken({ body, url }: Received, state: State): Reply {
  const asked = tokenRequest.safeParse(JSON.parse(body));
  if (!asked.success || url.search !== '') {
    state.violations.push(`token: ${body}`);
    return { errcode: 47001, errmsg: 'data format error' };
  }
  if (asked.data.appid !== APP.appId) {
    return { errcode: 40013, errmsg: 'invalid appid' };
  }
  if (asked.data.secret !== APP.secret) {
    return { errcode: 40125, errmsg: 'invalid appsecret' };
  }
  const [current] = state.tokens;
  if (current !== undefined && asked.data.force_refresh !== true) {
    return { access_token: current, expires_in: 7200 };
  }
  state.given += 1;
  state.tokens.clear();
  state.tokens.add(`token-${state.given}`);
  return { access_token: `token-${state.given}`, expires_in: 7200 };
}

function check({ body, url }: Received, state: State): Reply {
  if (!state.tokens.has(url.searchParams.get('access_token') ?? '')) {
    return { errcode: 42001, errmsg: 'access_token expired' };
  }
  const read = text.safeParse(JSON.parse(body));
  if (!read.success || /\p{Surrogate}/u.test(read.data.content)) {
    state.violations.push(`text: ${body}`);
    return { errcode: 47001, errmsg: 'data format error' };
  }
  const { content, openid, scene } = read.data;
  state.checked.push(read.data);
  if (content === '') {
    return { errcode: 44002, errmsg: 'empty post data' };
  }
  if (!/^[\w-]{10,32}$/.test(openid)) {
    return { errcode: 40003, errmsg: 'invalid openid' };
  }
  if (![1, 2, 3, 4].includes(scene)) {
    return { errcode: 40129, errmsg: 'scene is invalid' };
  }
  if (state.away.has(openid)) {
    return { errcode: 61010, errmsg: 'code is expired' };
  }
  const { suggest, label } = state.findings.find(({ word }) => content.includes(word)) ?? {
    ...{ suggest: 'pass', label: 100 },
  };
  return {
    ...{ errcode: 0, errmsg: 'ok', trace_id: `trace-${state.checked.length}` },
    result: { suggest, label },
    detail: [
      { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
      { strategy: 'keyword', errcode: 0 },
    ],
  };
}

function send({ body, url }: Received, state: State): Reply {
  if (!state.tokens.has(url.searchParams.get('access_token') ?? '')) {
    return { errcode: 42001, errmsg: 'access_token expired' };
  }
  const read = message.safeParse(JSON.parse(body));
  if (!read.success) {
    state.violations.push(`message: ${body}`);
    return { errcode: 47001, errmsg: 'data format error' };
  }
  const { touser, template_id: templateId, data, page } = read.data;
  const keys = (TEMPLATES as Readonly<Record<string, readonly string[]>>)[templateId];
  if (!/^[\w-]{10,32}$/.test(touser)) {
    return { errcode: 40003, errmsg: 'invalid openid' };
  }
  if (!keys) {
    return { errcode: 40037, errmsg: 'invalid template_id' };
  }
  const wrong = keys.find((key) => !valueOf[key.replace(/\d+$/, '')]?.test(data[key]?.value ?? ''));
  if (wrong !== undefined || Object.keys(data).length !== keys.length) {
    return { errcode: 47003, errmsg: `argument invalid! data.${wrong ?? ''}.value invalid` };
  }
  if (page !== undefined && !PAGES.includes(page)) {
    return { errcode: 41030, errmsg: 'invalid page' };
  }
  const subscription = `${touser} ${templateId}`;
  const left = state.subscriptions.get(subscription) ?? 0;
  if (left === 0) {
    return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
  }
  state.subscriptions.set(subscription, left - 1);
  state.sent.push(read.data);
  return { errcode: 0, errmsg: 'ok', msgid: state.sent.length };
}
