import { chineseTime } from '../chinese-time';
import { errcodeOf, isWorthRepeating, postJson } from '../post-json';

interface RobotSettings {
  /** `https://qyapi.weixin.qq.com`, unless a test says otherwise. */
  readonly baseUrl: string;
  /** The key of the robot in each office's group chat. Whoever knows a key can write into the group. */
  readonly keys: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

interface Message {
  readonly text: string;
  readonly time: number;
  /** The id of an office. */
  readonly to: string;
}

interface Outcome {
  readonly result: 'sent' | 'later' | 'failed';
  readonly code: string;
}

/** Busy, or more than 20 messages in this minute: the robot takes the same again after a pause. */
const BUSY: readonly number[] = [-1, 45009];

/** The robot of an office's group chat in 企业微信. It writes one plain sentence and names nobody. */
export function groupRobot({ baseUrl, keys, timeoutMs }: RobotSettings) {
  return {
    name: 'wecom',
    reaches: 'office',
    async send({ text, time, to }: Message): Promise<Outcome> {
      const key = keys[to];
      if (key === undefined) {
        return { result: 'failed', code: 'no_robot' };
      }
      const url = new URL('/cgi-bin/webhook/send', baseUrl);
      url.searchParams.set('key', key);
      const content = `${text}\n时间:${chineseTime(time)}`;
      const answer = await postJson(url, { msgtype: 'text', text: { content } }, { timeoutMs });
      if (answer.is === 'no_answer') {
        const { code } = answer;
        return { result: isWorthRepeating(code) ? 'later' : 'failed', code };
      }
      const errcode = errcodeOf(answer.body);
      const code = String(errcode);
      return errcode === 0
        ? { result: 'sent', code }
        : { result: BUSY.includes(errcode) ? 'later' : 'failed', code };
    },
  } as const;
}
