import type { OutputOf } from '@contracts/contract';
import type { readCertificate } from '@contracts/decisions';
import { fingerprintOf } from '@/backend/fingerprint';

export type Certificate = Omit<OutputOf<typeof readCertificate>, 'next'>;
type Line = Certificate['lines'][number];

/**
 * The number of the first line that is not bound to the one before it; nothing when all are. Reckoned on the phone
 * itself, from the written format (`docs/certificate.md`), so that nobody's word need be taken for it.
 */
export function firstBroken({ format, lines, head }: Certificate): number | undefined {
  let before = fingerprintOf(format);
  for (const [index, line] of lines.entries()) {
    if (line.n !== index || line.prev !== before || line.hash !== hashOf(line)) {
      return index;
    }
    before = line.hash;
  }
  return before === head ? undefined : lines.length;
}

function hashOf({ n, at, did, facts, prev }: Line): string {
  return fingerprintOf(canonical({ n, at, did, facts, prev }));
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

/** The line at which the certificate had the fingerprint that somebody reads from a notice: its beginning is enough. */
export function lineWith({ lines }: Certificate, typed: string): Line | undefined {
  return lines.find(({ hash }) => hash.startsWith(typed));
}
