import type { Deed } from '../../contracts/decisions-words';
import type { RollKind } from '../../contracts/organisation-words';
import { canonical, digest } from '../../kernel/ids';

/** The certificate's format and what it begins from (`docs/certificate.md`). */
export const CERTIFICATE_FORMAT = 'wuchangtong-certificate-1' as const;

/** One line of a decision's diary as everybody may read it: ids, numbers, fingerprints, no name. */
export interface ChainLine {
  /** 0 for the first. */
  readonly n: number;
  readonly at: number;
  readonly did: Deed;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The hash of the line before; of the first the format's own. */
  readonly prev: string;
  readonly hash: string;
}

export const CHAIN_START = digest(CERTIFICATE_FORMAT);

/** The next line, bound to the one before it. */
export function chained(
  prev: string,
  { n, at, did, facts }: Pick<ChainLine, 'n' | 'at' | 'did' | 'facts'>,
): ChainLine {
  return { n, at, did, facts, prev, hash: digest(canonical({ n, at, did, facts, prev })) };
}

/** One voice on a frozen roll: salted, so that a name can be proved to stand there and nobody can be looked up. */
export interface Voice {
  readonly voice: string;
  /** The same salt over the household: who may come for whom. */
  readonly household?: string;
}

/** The fingerprint of a frozen roll, in the order in which it was frozen. */
export function rollHash(kind: RollKind, lines: readonly Voice[]): string {
  return digest(canonical({ kind, lines }));
}
