import * as z from 'zod/mini';
import { personalChannels } from '../../contracts/notifications';
import type { Collection, Stored } from '../../kernel/store';

/** By which channels somebody does not want to be told. Its id is the owner's of the inbox. */
interface Settings extends Stored {
  readonly quiet: readonly (typeof personalChannels)[number][];
}

export const settings: Collection<Settings> = {
  name: 'notification_settings',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    quiet: z.array(z.enum(personalChannels)),
  }),
  indexes: {},
};
