import { chineseTime } from '../chinese-time';
import { errcodeOf, isWorthRepeating, postJson } from '../post-json';
import { accessTokens, type WechatAccount } from './access-token';

/** A template that the county has chosen in the mini-program's console. */
export interface SubscribeTemplate {
  readonly templateId: string;
  /** Of the lasting kind (长期订阅), which only some categories, government services among them, are given. */
  readonly isLasting: boolean;
  /** The template's key for the sentence, such as `thing1`, and for the time, such as `time2`. */
  readonly textKey: string;
  readonly timeKey: string;
}

export interface SubscribeSettings<Name extends string> extends WechatAccount {
  readonly templates: Readonly<Partial<Record<Name, SubscribeTemplate>>>;
  /** The page that the card opens; it must stand in the published `app.json` (error 41030). */
  readonly page: string;
  readonly miniprogramState: 'developer' | 'trial' | 'formal';
}

interface Message<Name extends string> {
  readonly template: Name;
  readonly text: string;
  readonly time: number;
  readonly to: string;
}

interface Outcome {
  readonly result: 'sent' | 'refused' | 'later' | 'failed';
  readonly code: string;
}

/** A `thing` takes 20 characters. */
const THING_MAX = 20;

/** The token has run out or was replaced by another function's. */
const STALE_TOKEN: readonly number[] = [40001, 40014, 42001];
/** The person has not subscribed, has used it up, or has taken it back. */
const NOT_SUBSCRIBED = 43101;
/** Busy; the day's or the minute's quota is used up; two messages to one person at the same time. */
const BUSY: readonly number[] = [-1, 45009, 45011, 43108];

/** WeChat subscription messages (`subscribeMessage.send`) to one person at a time. */
export function subscribeMessages<Name extends string>(settings: SubscribeSettings<Name>) {
  const tokenFor = accessTokens(settings);

  async function post(message: Message<Name>, template: SubscribeTemplate, stale?: string) {
    const credential = await tokenFor(stale);
    if (credential.is === 'none') {
      return { outcome: withoutAnswer(credential.code) };
    }
    const url = new URL('/cgi-bin/message/subscribe/send', settings.baseUrl);
    url.searchParams.set('access_token', credential.token);
    const answer = await postJson(url, bodyOf(message, template, settings), settings);
    if (answer.is === 'no_answer') {
      return { outcome: withoutAnswer(answer.code) };
    }
    const errcode = errcodeOf(answer.body);
    const isStale = STALE_TOKEN.includes(errcode);
    return { outcome: outcomeOf(errcode), ...(isStale && { stale: credential.token }) };
  }

  return {
    name: 'wechat',
    reaches: 'person',
    offers: settings.templates,
    async send(message: Message<Name>): Promise<Outcome> {
      const template = settings.templates[message.template];
      if (!template) {
        return { result: 'failed', code: 'no_template' };
      }
      const first = await post(message, template);
      return first.stale === undefined
        ? first.outcome
        : (await post(message, template, first.stale)).outcome;
    },
  } as const;
}

function bodyOf<Name extends string>(
  { text, time, to }: Message<Name>,
  { templateId, textKey, timeKey }: SubscribeTemplate,
  { page, miniprogramState }: SubscribeSettings<Name>,
) {
  return {
    touser: to,
    template_id: templateId,
    page,
    data: {
      [textKey]: { value: Array.from(text).slice(0, THING_MAX).join('') },
      [timeKey]: { value: chineseTime(time) },
    },
    miniprogram_state: miniprogramState,
    lang: 'zh_CN',
  };
}

function outcomeOf(errcode: number): Outcome {
  const code = String(errcode);
  if (errcode === 0) {
    return { result: 'sent', code };
  }
  if (errcode === NOT_SUBSCRIBED) {
    return { result: 'refused', code };
  }
  return { result: BUSY.includes(errcode) ? 'later' : 'failed', code };
}

/** A message whose answer was lost may have arrived: it is not sent again. */
function withoutAnswer(code: string): Outcome {
  const isBusy = isWorthRepeating(code) || BUSY.includes(Number(code));
  return { result: isBusy ? 'later' : 'failed', code };
}
