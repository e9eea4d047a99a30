import { cloudOpening } from '../../cloudfunctions/api/cloud';
import { gateTo } from '../../cloudfunctions/api/gate';
import { newKey } from '../../cloudfunctions/adapters/vault/vault';
import { type CloudbaseWire, cloudbaseWire } from '../adapters/cloudbase-wire/server';

let wire: CloudbaseWire;
const openCode = { operation: 'codes.openCode', input: { code: '2222-2222-2222' } };

beforeAll(async () => {
  wire = await cloudbaseWire();
  const { credential } = wire.options;
  Object.assign(process.env, {
    TENCENTCLOUD_SECRETID: credential?.secretId,
    TENCENTCLOUD_SECRETKEY: credential?.secretKey,
  });
});
afterAll(() => wire.close());

function environment(more: Record<string, string> = {}) {
  const { env, serviceUrl } = wire.options;
  return {
    ...{ PUBLIC_HOST: 'wct.example.cn', VAULT_KEYS: newKey(), SCF_NAMESPACE: env },
    ...(serviceUrl !== undefined && { CLOUDBASE_SERVICE_URL: serviceUrl }),
    ...more,
  };
}

it('answers from the database of its environment', async () => {
  const { answer } = gateTo(cloudOpening(environment(), '.'));
  const { reply } = await answer(openCode, {});
  expect(reply).toMatchObject({ error: { code: 'code_not_found' } });
  expect(wire.asked).toContain('database.getDocument');
});

it('does not open without its settings', () => {
  expect(() => cloudOpening({ ...environment(), VAULT_KEYS: '' }, '.')).toThrow('VAULT_KEYS');
  expect(() => cloudOpening(environment({ PUBLIC_HOST: '' }), '.')).toThrow('PUBLIC_HOST');
});

it('writes a defect where an engineer reads it, and tells the phone nothing of it', async () => {
  const written = jest.spyOn(console, 'error').mockImplementation();
  const nobodyThere = environment({ CLOUDBASE_SERVICE_URL: 'http://127.0.0.1:9/admin' });
  const { reply } = await gateTo(cloudOpening(nobodyThere, '.')).answer(openCode, {});
  expect(reply).toEqual({ ok: false, error: { code: 'internal_error' } });
  expect(JSON.parse(String(written.mock.calls[0]?.[0]))).toMatchObject({
    defect: 'codes.openCode',
    because: expect.stringContaining('ECONNREFUSED') as string,
  });
  written.mockRestore();
});
