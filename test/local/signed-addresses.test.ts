import { newKey } from '../../cloudfunctions/adapters/vault/vault';
import { signedAddresses } from '../../local/signed-addresses';

const NOW = Date.UTC(2026, 10, 23, 1);
const lasting = { from: NOW, until: NOW + 600_000 };
const PATH = 'requests/a-request-made-by-a-phone/wall.jpg';
const there = { has: (path: string) => path === PATH };
const addresses = signedAddresses(newKey(), there);

async function given(fileId = `local://files/${PATH}`): Promise<string> {
  return (await addresses.addressOf(fileId, lasting)) ?? '';
}

it('gives an address out and knows it again until it is over', async () => {
  const address = await given();
  expect(address.startsWith(`/local/files/${PATH}?`)).toBe(true);
  expect(addresses.isSigned(address, NOW)).toBe(true);
  expect(addresses.isSigned(address, lasting.until - 1)).toBe(true);
  expect(addresses.isSigned(address, lasting.until)).toBe(false);
});

it.each([
  ['without its signature', (it: string) => it.replace(/&signed=.*/, '')],
  ['with nothing but the path', (it: string) => it.replace(/\?.*/, '')],
  ['made to last longer', (it: string) => it.replace('until=1', 'until=2')],
  ['that never ends', (it: string) => it.replace(/until=\d+/, 'until=Infinity')],
  ['of another file', (it: string) => it.replace('wall', 'ledger')],
  ['with another signature', (it: string) => it.replace(/signed=.{4}/, 'signed=AAAA')],
])('knows none %s', async (_how, changed) => {
  expect(addresses.isSigned(changed(await given()), NOW)).toBe(false);
});

it('knows none that another key has signed', async () => {
  const other = signedAddresses(newKey(), there);
  const address = await other.addressOf(`local://files/${PATH}`, lasting);
  expect(addresses.isSigned(address ?? '', NOW)).toBe(false);
});

it.each(['local://files/requests/r/gone.jpg', `cloud://village/${PATH}`, ''])(
  'has none for %j',
  async (fileId) => {
    expect(await given(fileId)).toBe('');
  },
);
