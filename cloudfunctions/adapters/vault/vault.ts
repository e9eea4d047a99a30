import assert from 'node:assert';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Vault } from '../../kernel/operation';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encryption at rest with AES-256-GCM: what was changed in the database does not open. `keys` are base64 of 32
 * bytes each; the first one seals, all of them open, so a key can be replaced without losing what is sealed.
 * Every sealing differs, so equal words cannot be told from each other.
 */
export function vault(keys: readonly [string, ...string[]]): Vault {
  const ring = new Map(keys.map((text) => [nameOf(keyFrom(text)), keyFrom(text)] as const));
  const sealing = keyFrom(keys[0]);
  const sealedWith = nameOf(sealing);

  return {
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const packed = Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
      return `${sealedWith}.${packed.toString('base64url')}`;
    },
    open(sealed) {
      const [name = '', text = ''] = sealed.split('.');
      const key = ring.get(name);
      assert(key, 'the vault has no key for this');
      const packed = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, packed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(packed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const plain = decipher.update(packed.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([plain, decipher.final()]).toString('utf8');
    },
  };
}

/** A new key, as it stands in the environment. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/** 32 letters that nobody can guess. */
export function random(): string {
  return randomBytes(24).toString('base64url');
}

function keyFrom(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  assert(key.length === KEY_BYTES, 'a vault key is the base64 of 32 bytes');
  return key;
}

/** Which key sealed it; says nothing about the key. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('vault').update(key).digest('base64url').slice(0, 6);
}
