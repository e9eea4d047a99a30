import { cloudOf } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { cloudbaseFiles } from '../../../cloudfunctions/adapters/cloudbase/files';
import { type CloudbaseWire, cloudbaseWire } from '../cloudbase-wire/server';

const PHOTO = 'cloud://a-test.6120-a-test/requests/a-request-made-by-a-phone/wall.jpg';
const NOW = Date.UTC(2026, 10, 23, 1);
const TEN_MINUTES = { from: NOW, until: NOW + 600_000 };

let wire: CloudbaseWire;

beforeAll(async () => {
  wire = await cloudbaseWire();
});
afterAll(() => wire.close());

it('asks for an address that ends when it should', async () => {
  wire.putFile(PHOTO);
  const url = await cloudbaseFiles(cloudOf(wire.options)).addressOf(PHOTO, TEN_MINUTES);
  expect(url).toMatch(/^https:\/\/.*\/requests\/a-request-made-by-a-phone\/wall\.jpg\?/);
  expect(new URL(url ?? '').searchParams.get('max_age')).toBe('600');
});

it.each(['cloud://a-test.6120-a-test/requests/r/gone.jpg', 'local://files/requests/r/a.jpg'])(
  'has no address for %s',
  async (fileId) => {
    expect(
      await cloudbaseFiles(cloudOf(wire.options)).addressOf(fileId, TEN_MINUTES),
    ).toBeUndefined();
  },
);

it('does not take a refused call for a file that is gone', async () => {
  const stranger = { ...wire.options, credential: { secretId: 'a-stranger', secretKey: 'b' } };
  await expect(cloudbaseFiles(cloudOf(stranger)).addressOf(PHOTO, TEN_MINUTES)).rejects.toThrow(
    'not signed',
  );
});
