import type { OutputOf } from '@contracts/contract';
import type { readMatters } from '@contracts/decisions';

export type Matters = OutputOf<typeof readMatters>;
export type MatterItem = Matters['items'][number];
