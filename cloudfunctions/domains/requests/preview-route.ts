import { previewRoute } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { showRoute } from './view';
import { wayFor } from './way';

/** Where it would go, until when, and why: before anybody has decided to send it. */
export const previewRouteOperation = implement(previewRoute, {
  allow: () => true,
  forVisitors: true,
  run: async ({ placeId, ...facts }, { store, actor, now, refuse }) => {
    const place = await placeOf(store, placeId);
    if (!place) {
      return refuse('place_not_found');
    }
    const except = actor.personId === undefined ? [] : [actor.personId];
    const way = await wayFor(store, facts, { place, except, now });
    if (!way) {
      return refuse('no_office_yet');
    }
    return showRoute({ ...way, office: way.found.office }, way.acceptBy);
  },
});
