import assert from 'node:assert';
import * as z from 'zod/mini';
import type { WechatAccount } from '../adapters/wechat/access-token';
import { contentCheck } from '../adapters/wechat/content-check';
import { openApi, type OpenApi } from '../adapters/wechat/open-api';
import { subscribeMessages } from '../adapters/wechat/subscribe-message';
import { groupRobot } from '../adapters/wecom/group-robot';
import { templates } from '../contracts/notifications';
import type { MessageChannel } from '../domains/notifications';
import type { ContentCheck } from './content-check';

/** What a county sets for its functions. A secret is never printed. */
export const settingNames = {
  PUBLIC_HOST: { isSecret: false, what: 'the name in printed links, such as wct.example.cn' },
  VAULT_KEYS: {
    isSecret: true,
    what: 'base64 of 32 bytes (openssl rand -base64 32); former keys follow after commas',
  },
  WECHAT_APP_ID: { isSecret: false, what: "the mini-program's AppID" },
  WECHAT_APP_SECRET: { isSecret: true, what: "the mini-program's AppSecret" },
  WECHAT_TEMPLATES: {
    isSecret: false,
    what: '{"duty":{"templateId":"…","isLasting":true,"textKey":"thing1","timeKey":"time2"},…}',
  },
  WECOM_ROBOTS: { isSecret: true, what: '{"<office id>":"<key of its group robot>",…}' },
} as const;
export type SettingName = keyof typeof settingNames;
export const requiredSettings: readonly SettingName[] = ['PUBLIC_HOST', 'VAULT_KEYS'];

export type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN_TIMEOUT_MS = 3000;
const CHANNEL_TIMEOUT_MS = 5000;
/** Somebody waits for it: shorter than the page's own patience of eight seconds. */
const CHECK_TIMEOUT_MS = 4000;

const templateTable = z.partialRecord(
  z.enum(templates),
  z.strictObject({
    templateId: z.string(),
    isLasting: z.boolean(),
    textKey: z.string(),
    timeKey: z.string(),
  }),
);
const robotTable = z.record(z.string(), z.string());

/** A setting without which the village cannot open; `PUBLIC_HOST is not set` says which. */
export function setting(environment: Environment, name: SettingName): string {
  const value = environment[name];
  assert(value, `${name} is not set: ${settingNames[name].what}`);
  return value;
}

export function vaultKeys(environment: Environment): [string, ...string[]] {
  const [current = '', ...former] = setting(environment, 'VAULT_KEYS').split(',');
  return [current.trim(), ...former.map((key) => key.trim())];
}

interface Wechat {
  readonly account: WechatAccount;
  readonly post: OpenApi;
}

/** WeChat's server interfaces in the name of the county's mini-program; absent where it has not been set. */
export function wechatFrom(
  { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret }: Environment,
  clock: () => number,
  baseUrl = 'https://api.weixin.qq.com',
): Wechat | undefined {
  if (!appId || !secret) {
    return undefined;
  }
  const account = { baseUrl, appId, secret, timeoutMs: TOKEN_TIMEOUT_MS, clock };
  return { account, post: openApi(account) };
}

/** Without WeChat nobody is asked; the deployment says so before it begins. */
export function contentCheckFrom(
  wechat: Wechat | undefined,
  report: (where: string, thrown: unknown) => void,
): ContentCheck | undefined {
  return (
    wechat &&
    contentCheck(wechat.post, {
      withinMs: CHECK_TIMEOUT_MS,
      report: (code) => {
        report('content check', code);
      },
    })
  );
}

/** The channels that are set; without their settings they do not exist, and the inbox alone speaks. */
export function channelsFrom(
  { WECHAT_TEMPLATES, WECOM_ROBOTS }: Environment,
  wechat: Wechat | undefined,
): MessageChannel[] {
  const channels: MessageChannel[] = [];
  if (wechat && WECHAT_TEMPLATES) {
    channels.push(
      subscribeMessages(
        {
          ...wechat.account,
          templates: templateTable.parse(JSON.parse(WECHAT_TEMPLATES)),
          page: 'pages/home/index',
          miniprogramState: 'formal',
          timeoutMs: CHANNEL_TIMEOUT_MS,
        },
        wechat.post,
      ),
    );
  }
  if (WECOM_ROBOTS) {
    channels.push(
      groupRobot({
        baseUrl: 'https://qyapi.weixin.qq.com',
        keys: robotTable.parse(JSON.parse(WECOM_ROBOTS)),
        timeoutMs: CHANNEL_TIMEOUT_MS,
      }),
    );
  }
  return channels;
}
