import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newKey } from '../cloudfunctions/adapters/vault/vault';

/** The key of this machine's vault: made on the first start, readable by its owner only. */
export function vaultKeyIn(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, `${newKey()}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
