import type { KeepReason } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { Page } from '../../kernel/store';

/** What stays after its person has gone, and why. */
export interface Kept {
  readonly reason: KeepReason;
  readonly count?: number;
}

/**
 * What one part of the product keeps about people, so that everybody can take it along (个人信息保护法 Art 45)
 * and knows what stays when they go (Art 47). The doors hand these in, because this domain knows no other. What
 * need not stay is forgotten by a listener to `person.forgotten`.
 */
export interface PersonalRecords {
  /** The domain's name: `requests`. */
  readonly part: string;
  exportFor(owner: Actor, world: World, after?: string): Promise<Page<unknown>>;
  keptOf(owner: Actor, world: World): Promise<readonly Kept[]>;
}

/** What every other domain keeps about people, fetched when somebody asks for it. */
export type OtherRecords = () => Promise<readonly PersonalRecords[]>;
