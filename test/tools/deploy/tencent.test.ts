import { signature, tencent } from '../../../tools/deploy/tencent';
import { TencentCloud } from '../../builders/tencent-cloud';

const account = { secretId: 'AKIDEXAMPLE', secretKey: 'secret-key-example' };
const cloud = new TencentCloud();

beforeAll(() => cloud.open());
afterAll(() => {
  cloud.close();
});

/** Made by @cloudbase/manager-node 5.6.5 for the same call. */
it('signs as the official SDK does', () => {
  expect(
    signature(account, {
      service: 'scf',
      host: 'scf.tencentcloudapi.com',
      body: '{"FunctionName":"api","Namespace":"village-1a2b"}',
      seconds: 1793500000,
    }),
  ).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2026-11-01/scf/tc3_request, ' +
      'SignedHeaders=content-type;host, ' +
      'Signature=49d20d72f7f77f97b7feef950afd52904b4b62182684a1b485d0052073557bfd',
  );
});

it('says what it wants, of which version, where and when', async () => {
  const call = tencent({
    ...account,
    region: 'ap-guangzhou',
    addressOf: (service) => `${cloud.url}/${service}`,
    now: () => 1_793_500_000_999,
  });
  await call('tcb', 'DescribeEnvs', { EnvId: 'village-1a2b' });
  expect(cloud.asked.at(-1)).toMatchObject({
    service: 'tcb',
    action: 'DescribeEnvs',
    parameters: { EnvId: 'village-1a2b' },
    headers: {
      'x-tc-version': '2018-06-08',
      'x-tc-region': 'ap-guangzhou',
      'x-tc-timestamp': '1793500000',
      'content-type': 'application/json',
    },
  });
});

it("tells Tencent's no with its code", async () => {
  const call = tencent({ ...account, region: 'ap-shanghai', addressOf: () => cloud.url });
  await expect(call('scf', 'NoSuchAction', {})).rejects.toMatchObject({
    name: 'TencentRefusal',
    code: 'InvalidAction',
  });
});
