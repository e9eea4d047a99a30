import {
  channelsFrom,
  contentCheckFrom,
  type Environment,
  setting,
  vaultKeys,
  wechatFrom,
} from '../../cloudfunctions/api/environment';
import { APP, openApiServer } from '../adapters/wechat/open-api-server';

const clock = () => 0;
const templates = {
  duty: { templateId: 'T1', isLasting: true, textKey: 'thing1', timeKey: 'time2' },
};
const wechat = {
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_TEMPLATES: JSON.stringify(templates),
};

const channels = (environment: Environment) =>
  channelsFrom(environment, wechatFrom(environment, clock));

it('says which setting is missing and what it is', () => {
  expect(() => setting({}, 'PUBLIC_HOST')).toThrow('PUBLIC_HOST is not set: the name in printed');
  expect(setting({ PUBLIC_HOST: 'wct.example.cn' }, 'PUBLIC_HOST')).toBe('wct.example.cn');
});

it('reads the present key of the vault first, then the former ones', () => {
  expect(vaultKeys({ VAULT_KEYS: 'new, old' })).toEqual(['new', 'old']);
});

it('connects no channel that is not set', () => {
  expect(channels({})).toEqual([]);
  expect(channels({ ...wechat, WECHAT_APP_SECRET: '' })).toEqual([]);
});

it('connects what is set', () => {
  const connected = channels({ ...wechat, WECOM_ROBOTS: '{"an-office":"a-key"}' });
  expect(connected.map(({ name, reaches }) => [name, reaches])).toEqual([
    ['wechat', 'person'],
    ['wecom', 'office'],
  ]);
  expect(connected[0]?.offers).toEqual(templates);
});

it('does not start with templates that say too little', () => {
  const WECHAT_TEMPLATES = '{"duty":{"templateId":"T1"}}';
  expect(() => channels({ ...wechat, WECHAT_TEMPLATES })).toThrow();
});

it.each([[{}], [{ WECHAT_APP_ID: 'wx1' }], [{ WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: '' }]])(
  'has no content check without WeChat, instead of one that passes everything: %j',
  (settings) => {
    const report = () => undefined;
    expect(contentCheckFrom(wechatFrom(settings, clock), report)).toBeUndefined();
  },
);

it("checks words with the county's AppID, and tells an engineer when it cannot", async () => {
  const server = await openApiServer();
  const reported: unknown[][] = [];
  const settings = { WECHAT_APP_ID: APP.appId, WECHAT_APP_SECRET: APP.secret };
  const check = contentCheckFrom(wechatFrom(settings, clock, server.baseUrl), (...it) => {
    reported.push(it);
  });
  expect(await check?.(['修路'], 'o-zhang-guihua-0001')).toEqual({ is: 'fit' });
  server.answerNext({ errcode: 48001, errmsg: 'api unauthorized' });
  expect(await check?.(['修路'], 'o-zhang-guihua-0001')).toMatchObject({ is: 'unknown' });
  expect(reported).toEqual([['content check', '48001']]);
  expect(server.violations).toEqual([]);
  await server.close();
});
