import { chineseTime } from '../chinese-time';
import { errcodeOf, isWorthRepeating } from '../post-json';
import type { WechatAccount } from './access-token';
import { openApi } from './open-api';

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

/** The person has not subscribed, has used it up, or has taken it back. */
const NOT_SUBSCRIBED = 43101;
/** Busy; the day's or the minute's quota is used up; two messages to one person at the same time. */
const BUSY: readonly number[] = [-1, 45009, 45011, 43108];

/** WeChat subscription messages (`subscribeMessage.send`) to one person at a time. */
export function subscribeMessages<Name extends string>(
  settings: SubscribeSettings<Name>,
  post = openApi(settings),
) {
  return {
    name: 'wechat',
    reaches: 'person',
    offers: settings.templates,
    async send(message: Message<Name>): Promise<Outcome> {
      const template = settings.templates[message.template];
      if (!template) {
        return { result: 'failed', code: 'no_template' };
      }
      const body = bodyOf(message, template, settings);
      const answer = await post('/cgi-bin/message/subscribe/send', body, settings.timeoutMs);
      return answer.is === 'no_answer'
        ? withoutAnswer(answer.code)
        : outcomeOf(errcodeOf(answer.body));
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
