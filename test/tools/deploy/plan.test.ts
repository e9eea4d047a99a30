import { readFileSync } from 'node:fs';
import { settingNames } from '../../../cloudfunctions/api/environment';
import { lackingIn, planOf, settingsIn, told } from '../../../tools/deploy/plan';

const secrets = { VAULT_KEYS: 'the key of the vault', WECOM_ROBOTS: '{"an office":"its key"}' };
const environment = { PUBLIC_HOST: 'wct.example.cn', ...secrets };

it('tells everything that would be made', () => {
  const lines = told(planOf(), environment);
  expect(lines).toEqual(
    expect.arrayContaining([
      'function api: Nodejs18.15, index.main, 512 MB, 20 s',
      '  web path /api',
      'function clock: Nodejs18.15, index.main, 256 MB, 20 s',
      '  timer every-minute: 0 */1 * * * * *',
      '  setting PUBLIC_HOST=wct.example.cn',
      'storage: PRIVATE',
      'collection codes: ADMINONLY',
      '  index inVillageByKind: villageId, kind, madeAt, _id',
    ]),
  );
});

it('tells no secret, and what is missing', () => {
  const text = told(planOf(), environment).join('\n');
  expect(text).toContain('VAULT_KEYS (secret)');
  for (const secret of Object.values(secrets)) {
    expect(text).not.toContain(secret);
  }
  expect(told(planOf(), {}).join('\n')).toContain('VAULT_KEYS IS MISSING');
});

it.each([
  [{}, 1],
  [{ WECHAT_APP_ID: 'wx1' }, 1],
  [{ WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: '' }, 1],
  [{ WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's' }, 0],
])('says openly that nothing is checked: %j', (wechat, count) => {
  const lines = lackingIn({ ...environment, ...wechat });
  expect(lines).toHaveLength(count);
  expect(told(planOf(), { ...environment, ...wechat })).toEqual(expect.arrayContaining([...lines]));
});

it('gives the functions what they read and nothing else of the environment', () => {
  expect(settingsIn({ ...environment, TENCENT_SECRET_KEY: 'x', HOME: '/' }).set).toEqual(
    Object.entries(environment),
  );
});

it('names collections once, as CloudBase takes them', () => {
  const names = planOf().collections.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[a-z][a-z_]{1,31}$/);
  }
});

it('has a line for every setting in the example', () => {
  const example = readFileSync('.env.example', 'utf8');
  for (const name of Object.keys(settingNames)) {
    expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
  }
});

it('puts the mini-program and the functions where WeChat looks for them', () => {
  expect(JSON.parse(readFileSync('project.config.json', 'utf8'))).toMatchObject({
    miniprogramRoot: 'dist/weapp/',
    cloudfunctionRoot: 'dist/cloudfunctions/',
  });
});
