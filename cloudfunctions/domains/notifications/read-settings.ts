import { readSettings as contract } from '../../contracts/notifications';
import { implement, type Operation } from '../../kernel/operation';
import type { MessageChannel } from './channels';
import { allowsOne, consentIdOf, consents, noConsent } from './consent';
import { ownerIdOf } from './inbox-item';
import { offersOf } from './offers';
import { settings } from './settings';

export function readSettings(channels: readonly MessageChannel[]): Operation {
  const offers = offersOf(channels);
  return implement(contract, {
    allow: ({ openid }) => openid !== undefined,
    async run(_nothing, { store, actor }) {
      const { openid = '' } = actor;
      const [chosen, templates] = await Promise.all([
        store.get(settings, ownerIdOf(actor)),
        Promise.all(
          offers.map(async ({ template, templateId, isLasting }) => {
            const stored = await store.get(consents, consentIdOf(openid, template));
            const consent = stored ?? noConsent(openid, template);
            const { left } = consent;
            return { template, templateId, isLasting, left, isAccepted: allowsOne(consent) };
          }),
        ),
      ]);
      return { quiet: [...(chosen?.quiet ?? [])], templates };
    },
  });
}
