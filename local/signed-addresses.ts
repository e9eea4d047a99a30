import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FileDesk } from '../cloudfunctions/domains/requests';
import type { Attachments } from './attachments';

/** Where attachments stand below the page's own address. */
export const FILES = '/local/files/';

export interface SignedAddresses extends FileDesk {
  /** Whether this address was given out here, unchanged, and is not over. */
  readonly isSigned: (url: string, now: number) => boolean;
}

/**
 * Addresses under which an attachment on this machine can be fetched for a while, like the cloud's own: signed
 * with a key that is drawn from the vault's, so that nobody makes one up or makes one last longer.
 */
export function signedAddresses(
  vaultKey: string,
  { has }: Pick<Attachments, 'has'>,
): SignedAddresses {
  const key = createHmac('sha256', vaultKey).update('addresses of attachments').digest();
  const signed = (path: string, until: string): string =>
    createHmac('sha256', key).update(`${until} ${path}`).digest('base64url');

  return {
    addressOf(fileId, { until }) {
      const path = /^local:\/\/files\/(.+)$/.exec(fileId)?.[1] ?? '';
      const address = `${FILES}${path}?until=${until}&signed=${signed(path, String(until))}`;
      return Promise.resolve(has(path) ? address : undefined);
    },
    isSigned(url, now) {
      const [path = '', query] = url.split('?');
      const asked = new URLSearchParams(query);
      const until = asked.get('until') ?? '';
      const given = Buffer.from(asked.get('signed') ?? '');
      const right = Buffer.from(signed(path.slice(FILES.length), until));
      return given.length === right.length && timingSafeEqual(given, right) && now < Number(until);
    },
  };
}
