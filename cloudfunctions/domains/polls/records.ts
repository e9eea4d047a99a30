import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { Page, Store } from '../../kernel/store';
import { hasVoiceByAge, personOf, type PersonalRecords } from '../organisation';
import { ballots, type Participation, participations } from './ballot';
import { choiceFrom } from './choice';
import { polls } from './poll';
import { takenBack } from './taken-back';

const PAGE = 100;
/** Marks in the cursor that the own voices are through and those of the household follow. */
const HOUSEHOLD = 'household:';

/**
 * In which polls somebody used their voice, or their household used its one, for which any adult of it speaks; of open
 * polls also what was chosen, which everybody of the village reads. Who of the house spoke is not written down when they
 * did it themselves. A poll that was counted is the village's record and stays; what names them in it is an id whose
 * name has gone from the register.
 */
export const pollRecords: PersonalRecords = {
  part: 'polls',
  async exportFor(owner: Actor, { store, now }: World, after) {
    const { personId } = owner;
    if (personId === undefined) {
      return { items: [] };
    }
    if (after?.startsWith(HOUSEHOLD) !== true) {
      const page = await voicesOf(store, personId, 'voice', after);
      return { items: page.items, next: page.next ?? HOUSEHOLD };
    }
    const person = await personOf(store, personId);
    if (!person?.householdId || hasVoiceByAge(person, now) !== 'yes') {
      return { items: [] };
    }
    const from = after.slice(HOUSEHOLD.length);
    const page = await voicesOf(store, person.householdId, 'household_voice', from || undefined);
    return {
      items: page.items,
      ...(page.next !== undefined && { next: `${HOUSEHOLD}${page.next}` }),
    };
  },
  async keptOf({ personId }, { store }) {
    const count =
      personId === undefined
        ? 0
        : await store.count(participations, { index: 'ofVoice', equals: { voiceId: personId } });
    return count > 0 ? [{ reason: 'law_archive', count }] : [];
  },
};

async function voicesOf(
  store: Store,
  voiceId: string,
  what: 'voice' | 'household_voice',
  after: string | undefined,
): Promise<Page<unknown>> {
  const { items, next } = await store.find(participations, {
    ...{ index: 'ofVoice', equals: { voiceId }, limit: PAGE },
    ...(after !== undefined && { after }),
  });
  const shown = items.map(async (it) => ({ what, record: await recordOf(store, it) }));
  return { items: await Promise.all(shown), ...(next !== undefined && { next }) };
}

async function recordOf(
  store: Pick<Store, 'get'>,
  { id, pollId, way, isAssisted }: Participation,
): Promise<unknown> {
  const [poll, ballot, undone] = await Promise.all([
    store.get(polls, pollId),
    store.get(ballots, id),
    store.get(takenBack, id),
  ]);
  const chosen = poll && ballot ? choiceFrom(ballot.code, poll.frozen) : undefined;
  const textOf = (option: string) => poll?.frozen.options.find((it) => it.id === option)?.text;
  return {
    ...{ pollId, question: poll?.frozen.question, way, isAssisted },
    ...(chosen && { choice: chosen.map(textOf) }),
    ...(undone && { takenBack: { at: undone.at, because: undone.because } }),
  };
}
