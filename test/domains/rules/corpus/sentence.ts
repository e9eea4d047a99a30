import type { OffenceKind } from '../../../../cloudfunctions/contracts/rules-words';

/** A sentence as a village might write it, and what the law forbids in it. */
export type Offending = readonly [kind: OffenceKind, text: string];
