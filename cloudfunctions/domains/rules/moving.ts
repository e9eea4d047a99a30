import type { Telling } from '../../contracts/notifications';
import type { Actor } from '../../kernel/actor';
import type { Context } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { isCadreOf } from '../organisation';
import type { Saying } from './life';
import { leads } from './policy';
import { type Revision, revisions } from './revision';

interface Asking<Code extends string> {
  readonly actor: Actor;
  readonly refuse: Context<Code>['refuse'];
}

/** The revision, for a member of the village's two committees. */
export async function cadresRevision(
  from: Pick<Transaction, 'get'>,
  revisionId: string,
  { actor, refuse }: Asking<'revision_not_found'>,
): Promise<Revision> {
  const revision = (await from.get(revisions, revisionId)) ?? refuse('revision_not_found');
  return isCadreOf(actor, revision.villageId) ? revision : refuse('not_allowed');
}

/** The revision, for the village's secretary or director. */
export async function leadersRevision(
  from: Pick<Transaction, 'get'>,
  revisionId: string,
  { actor, refuse }: Asking<'revision_not_found'>,
): Promise<Revision> {
  const revision = (await from.get(revisions, revisionId)) ?? refuse('revision_not_found');
  return leads(actor, revision.villageId) ? revision : refuse('not_allowed');
}

/** The village's committee speaks in the diary. */
export function byHome({ home }: Pick<Revision, 'home'>, actor: Actor, words?: string): Saying {
  return byOffice(home, actor, words);
}

export function byOffice(office: Revision['home'], actor: Actor, words?: string): Saying {
  return {
    office,
    ...(actor.personId !== undefined && { personId: actor.personId }),
    ...(words !== undefined && { words }),
  };
}

/** Everybody of age in the village is told; each step tells once. */
export function tellVillagers(
  tx: Transaction,
  { id, villageId, lines }: Pick<Revision, 'id' | 'villageId' | 'lines'>,
  what: Extract<Telling, 'opinions_wanted' | 'rules_published'>,
  at: number,
): Promise<void> {
  const about = { kind: 'revision' as const, id };
  return tell(tx, 'place.told', {
    key: [id, what, lines],
    at,
    facts: { about, placeId: villageId, roll: 'adults', what },
  });
}

export function movedAnswer({ id, state }: Pick<Revision, 'id' | 'state'>) {
  return { revisionId: id, state };
}
