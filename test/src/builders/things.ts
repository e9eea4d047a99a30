import { callId, contract, cursor, pageOf } from '@contracts/contract';
import * as z from 'zod/mini';

/** Contracts of nothing in particular, for what must work with every contract. */

export const readThing = contract({
  name: 'things.readThing',
  does: 'read',
  input: z.strictObject({ id: z.string() }),
  output: z.object({ name: z.string() }),
  refusals: ['thing_not_found'],
});

export const listThings = contract({
  name: 'things.listThings',
  does: 'read',
  input: z.strictObject({ after: cursor }),
  output: pageOf(z.object({ name: z.string() })),
  refusals: [],
});

export const writeThing = contract({
  name: 'things.writeThing',
  does: 'write',
  input: z.strictObject({ callId, name: z.string() }),
  output: z.object({ name: z.string() }),
  refusals: ['thing_full'],
});
