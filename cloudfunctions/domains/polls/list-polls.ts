import { listPolls as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { courses } from './course';
import { mayRead } from './policy';
import { type Poll, polls } from './poll';
import { type Reading, shownLine } from './view';

const PAGE = 20;

export const listPolls = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run(input, context) {
    const { store, refuse } = context;
    const look = 'about' in input ? aboutThing(input.about) : await atPlace(input.placeId);
    const { items, next } = await store.find(polls, {
      ...(look ?? refuse('place_not_found')),
      ...{ order: 'descending', limit: PAGE },
      ...(input.after !== undefined && { after: input.after }),
    });
    const lines = await Promise.all(items.map((poll) => lineOf(poll, context)));
    return {
      items: lines.filter((line) => line !== undefined),
      ...(next !== undefined && { next }),
    };

    async function atPlace(placeId: string) {
      const place = await placeOf(store, placeId);
      if (!place) {
        return undefined;
      }
      return place.kind === 'village' || place.kind === 'community'
        ? { index: 'inVillage', equals: { 'frozen.villageId': placeId } }
        : { index: 'atPlace', equals: { 'frozen.placeId': placeId } };
    }
  },
});

function aboutThing({ kind, id }: { readonly kind: string; readonly id: string }) {
  return { index: 'about', equals: { 'frozen.about.kind': kind, 'frozen.about.id': id } };
}

/** Nothing of what the reader may not know of. */
async function lineOf(poll: Poll, reading: Reading) {
  const { actor, store, now } = reading;
  const course = await store.get(courses, poll.id);
  return course && (await mayRead(store, actor, poll.frozen, now))
    ? shownLine({ poll, course }, reading)
    : undefined;
}
