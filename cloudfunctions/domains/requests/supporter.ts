import * as z from 'zod/mini';
import { idOf } from '../../kernel/ids';
import type { Collection } from '../../kernel/store';

const schema = z.object({
  id: z.string(),
  version: z.number(),
  requestId: z.string(),
  personId: z.string(),
  at: z.number(),
});

/** A neighbour who stands behind a request that somebody else has filed. */
type Supporter = z.output<typeof schema>;

export const supporters: Collection<Supporter> = {
  name: 'request_supporters',
  schema,
  indexes: { ofPerson: ['personId', 'at'] },
};

export function supporterId(requestId: string, personId: string): string {
  return idOf('supporter', requestId, personId);
}
