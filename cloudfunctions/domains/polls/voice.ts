import type { Frozen } from '../../contracts/polls-shown';
import type { Store } from '../../kernel/store';
import { hasVoiceByAge, personOf } from '../organisation';
import { isOnRoll } from './electorate';

/**
 * The voice that this person gives in the poll: their own, or that of the household they live in, for which any adult
 * of it speaks. Nothing when they have none.
 */
export async function voiceFor(
  store: Pick<Store, 'get'>,
  poll: Pick<Frozen, 'pollId' | 'electorate' | 'voice'>,
  personId: string,
  now: number,
): Promise<string | undefined> {
  const voiceId = poll.voice === 'person' ? personId : await householdIdOf(store, personId, now);
  return voiceId !== undefined && (await isOnRoll(store, poll, voiceId)) ? voiceId : undefined;
}

async function householdIdOf(
  store: Pick<Store, 'get'>,
  personId: string,
  now: number,
): Promise<string | undefined> {
  const person = await personOf(store, personId);
  return person && hasVoiceByAge(person, now) === 'yes' ? person.householdId : undefined;
}
