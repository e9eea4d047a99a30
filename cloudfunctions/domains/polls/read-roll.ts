import { readRoll as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { pageOfRoll, voiceKeyOf } from './electorate';
import { pollFor } from './finding';
import { seesNames } from './policy';
import { nameOf } from './view';

export const readRoll = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ pollId, page }, context) {
    const { actor, store, refuse } = context;
    const { frozen } = (await pollFor(pollId, context)).poll;
    const sheet = await pageOfRoll(store, frozen, page);
    if (!sheet) {
      return refuse('page_not_found');
    }
    const isNamed = seesNames(actor, frozen);
    const lines = sheet.voices.map(async (voiceId) => ({
      voice: voiceKeyOf(pollId, voiceId),
      ...(isNamed && { name: await nameOf(store, frozen, voiceId) }),
    }));
    return { pollId, page, standing: frozen.standing, lines: await Promise.all(lines) };
  },
});
