import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { PersonalRecords } from '../organisation';
import { ballots, participations } from './ballot';
import { polls } from './poll';

const PAGE = 100;

/**
 * In which polls somebody used their voice and, of open ones, what they chose. A poll that was counted is the village's
 * record and stays; what names them in it is an id whose name has gone from the register.
 */
export const pollRecords: PersonalRecords = {
  part: 'polls',
  async exportFor({ personId }: Actor, { store }: World, after) {
    if (personId === undefined) {
      return { items: [] };
    }
    const { items, next } = await store.find(participations, {
      ...{ index: 'ofVoice', equals: { voiceId: personId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    const shown = items.map(async ({ id, pollId, way, isAssisted }) => {
      const [poll, ballot] = await Promise.all([store.get(polls, pollId), store.get(ballots, id)]);
      const record = { pollId, question: poll?.frozen.question, way, isAssisted };
      return { what: 'voice', record: { ...record, ...(ballot && { code: ballot.code }) } };
    });
    return { items: await Promise.all(shown), ...(next !== undefined && { next }) };
  },
  async keptOf({ personId }, { store }) {
    const count =
      personId === undefined
        ? 0
        : await store.count(participations, { index: 'ofVoice', equals: { voiceId: personId } });
    return count > 0 ? [{ reason: 'law_archive', count }] : [];
  },
};
