import * as z from 'zod/mini';
import { contract, id } from './contract';
import { placeShown } from './organisation-shown';
import { officeKinds, roles } from './organisation-words';

/** An office of a place, whom one can ring there, and who holds which post in it today. */
const officeServing = z.object({
  officeId: id,
  kind: z.enum(officeKinds),
  name: z.string(),
  /** The public number on the board at its door. */
  phone: z.optional(z.string()),
  /** The party branch that leads an association (支部+协会). */
  ledBy: z.optional(z.string()),
  people: z.array(
    z.object({
      role: z.enum(roles),
      /** Masked for whoever is not known to any village of the county. */
      name: z.string(),
      /** The group, hamlet or grid that they are answerable for. */
      placeName: z.optional(z.string()),
    }),
  ),
});

/**
 * Who is there for whom: the offices of a village, a township or the county, first to last, each with its posts. A
 * village is also shown who of an office above has a post for it, as its legal adviser has. Without a place: one's own
 * village, or the county.
 */
export const whoServes = contract({
  name: 'organisation.whoServes',
  does: 'read',
  input: z.strictObject({ placeId: z.optional(id) }),
  output: z.object({
    place: placeShown,
    /** From the county down to the place above. */
    above: z.array(placeShown),
    /** Townships of the county, villages of a township; a village is the last. */
    inside: z.array(placeShown),
    offices: z.array(officeServing),
  }),
  refusals: ['place_not_found'],
});
