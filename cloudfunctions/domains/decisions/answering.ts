import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import { known, type Known } from './moving';
import { objectionIn } from './objecting';
import { type ObjectionKept, objections } from './objection';
import { isExecutive } from './phases';
import type { Objected, Process } from './state';
import type { Hand } from './happening';

/** An objection with the decision that it is about. */
export interface KnownObjection extends Known {
  readonly objection: ObjectionKept;
  readonly objected: Objected;
  readonly isMine: boolean;
}

/** The objection, for who made it and for the offices that answer or watch; for others it is not there. */
export async function knownObjection(
  world: Pick<World, 'store' | 'now'>,
  actor: Actor,
  objectionId: string,
): Promise<KnownObjection | undefined> {
  const objection = await world.store.get(objections, objectionId);
  const it = objection && (await known(world, actor, objection.decisionId));
  const objected = it && objectionIn(it.decision.process, objectionId);
  if (objection === undefined || it === undefined || objected === undefined) {
    return undefined;
  }
  const isMine = actor.personId === objection.personId;
  return isMine || readsObjections(it.hands, it.decision.process, objected)
    ? { ...it, objection, objected, isMine }
    : undefined;
}

/** The office that has it now or had it before, and the supervision committee. */
export function readsObjections(
  hands: readonly Hand[],
  process: Process,
  { level }: Objected,
): boolean {
  return hands.some(
    (hand) =>
      isExecutive(hand, process) ||
      hand === 'supervision_committee' ||
      (hand === 'township' && level !== 'village') ||
      (hand === 'county' && level === 'county'),
  );
}

/** Whether these hands answer it where it stands. */
export function mayAnswer(
  hands: readonly Hand[],
  process: Process,
  { level, state }: Objected,
): boolean {
  return (
    state === 'filed' &&
    hands.some((hand) => (level === 'village' ? isExecutive(hand, process) : hand === level))
  );
}

export function objectedAnswer({ objection, state, level }: Objected) {
  return { objectionId: objection, state, level };
}

/** The same after the deed. */
export function objectedIn(process: Process, id: string, before: Objected): Objected {
  return objectionIn(process, id) ?? before;
}
