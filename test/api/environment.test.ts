import { channelsFrom, setting, vaultKeys } from '../../cloudfunctions/api/environment';

const clock = () => 0;
const templates = {
  duty: { templateId: 'T1', isLasting: true, textKey: 'thing1', timeKey: 'time2' },
};
const wechat = {
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_TEMPLATES: JSON.stringify(templates),
};

it('says which setting is missing and what it is', () => {
  expect(() => setting({}, 'PUBLIC_HOST')).toThrow('PUBLIC_HOST is not set: the name in printed');
  expect(setting({ PUBLIC_HOST: 'wct.example.cn' }, 'PUBLIC_HOST')).toBe('wct.example.cn');
});

it('reads the present key of the vault first, then the former ones', () => {
  expect(vaultKeys({ VAULT_KEYS: 'new, old' })).toEqual(['new', 'old']);
});

it('connects no channel that is not set', () => {
  expect(channelsFrom({}, clock)).toEqual([]);
  expect(channelsFrom({ ...wechat, WECHAT_APP_SECRET: '' }, clock)).toEqual([]);
});

it('connects what is set', () => {
  const channels = channelsFrom({ ...wechat, WECOM_ROBOTS: '{"an-office":"a-key"}' }, clock);
  expect(channels.map(({ name, reaches }) => [name, reaches])).toEqual([
    ['wechat', 'person'],
    ['wecom', 'office'],
  ]);
  expect(channels[0]?.offers).toEqual(templates);
});

it('does not start with templates that say too little', () => {
  const WECHAT_TEMPLATES = '{"duty":{"templateId":"T1"}}';
  expect(() => channelsFrom({ ...wechat, WECHAT_TEMPLATES }, clock)).toThrow();
});
