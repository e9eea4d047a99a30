import { readFileSync } from 'node:fs';
import { saidByTheCounty } from '../../config/said-by-the-county';

const set = {
  ...{ CLOUDBASE_ENV: 'village-1a2b', TENCENT_SECRET_KEY: 'secret', VAULT_KEYS: 'secret' },
  ...{ OPERATOR: '样板县人民政府办公室', FILING_NUMBER: '湘政备0001', COMPLAINTS_PHONE: '12345' },
};

it('gives the program the same cloud as the deployment, and what its page 关于 has to say', () => {
  expect(saidByTheCounty(set)).toEqual({
    TARO_APP_CLOUD_ENV: 'village-1a2b',
    TARO_APP_OPERATOR: '样板县人民政府办公室',
    TARO_APP_FILING_NUMBER: '湘政备0001',
    TARO_APP_COMPLAINTS_PHONE: '12345',
  });
});

it('replaces every name where nothing is said: a phone has no `process`', () => {
  const names = Object.keys(saidByTheCounty(set));
  expect(saidByTheCounty({})).toEqual(Object.fromEntries(names.map((name) => [name, ''])));
});

it('asks for names that the example explains', () => {
  const example = readFileSync('.env.example', 'utf8');
  for (const name of ['CLOUDBASE_ENV', 'OPERATOR', 'FILING_NUMBER', 'COMPLAINTS_PHONE']) {
    expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  }
});
