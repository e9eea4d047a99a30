import assert from 'node:assert';
import * as z from 'zod/mini';
import { subscribeMessages } from '../adapters/wechat/subscribe-message';
import { groupRobot } from '../adapters/wecom/group-robot';
import { templates } from '../contracts/notifications';
import type { MessageChannel } from '../domains/notifications';

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

const CHANNEL_TIMEOUT_MS = 5000;

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

/** The channels that are set; without their settings they do not exist, and the inbox alone speaks. */
export function channelsFrom(environment: Environment, clock: () => number): MessageChannel[] {
  const { WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_TEMPLATES, WECOM_ROBOTS } = environment;
  const channels: MessageChannel[] = [];
  if (WECHAT_APP_ID && WECHAT_APP_SECRET && WECHAT_TEMPLATES) {
    channels.push(
      subscribeMessages({
        baseUrl: 'https://api.weixin.qq.com',
        appId: WECHAT_APP_ID,
        secret: WECHAT_APP_SECRET,
        templates: templateTable.parse(JSON.parse(WECHAT_TEMPLATES)),
        page: 'pages/home/index',
        miniprogramState: 'formal',
        timeoutMs: CHANNEL_TIMEOUT_MS,
        clock,
      }),
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
