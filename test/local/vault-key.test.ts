import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vault } from '../../cloudfunctions/adapters/vault/vault';
import { vaultKeyIn } from '../../local/vault-key';

const folder = mkdtempSync(join(tmpdir(), 'key-'));
const file = join(folder, 'vault.key');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('is made once and found again, so that what was sealed opens after a restart', () => {
  const sealed = vault([vaultKeyIn(file)]).seal('张桂花');
  expect(vault([vaultKeyIn(file)]).open(sealed)).toBe('张桂花');
});

it('is read by its owner only', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
