import { readSettings as contract } from '../../contracts/notifications';
import { implement, type Operation } from '../../kernel/operation';
import type { MessageChannel } from './channels';
import { allowsOne, consentIdOf, consents } from './consent';
import { ownerIdOf } from './inbox-item';
import { offersOf } from './offers';
import { settings } from './settings';

export function readSettings(channels: readonly MessageChannel[]): Operation {
  const offers = offersOf(channels);
  return implement(contract, {
    allow: ({ openid }) => openid !== undefined,
    async run(_nothing, { store, actor }) {
      const { openid, personId } = actor;
      const chosen = await store.get(settings, ownerIdOf(actor));
      const templates =
        openid === undefined || personId === undefined
          ? []
          : await Promise.all(
              offers.map(async ({ template, templateId, isLasting }) => {
                const stored = await store.get(consents, consentIdOf(openid, template));
                const left = stored?.left ?? 0;
                const isAccepted = stored !== undefined && allowsOne(stored);
                return { template, templateId, isLasting, left, isAccepted };
              }),
            );
      return { quiet: [...(chosen?.quiet ?? [])], templates };
    },
  });
}
