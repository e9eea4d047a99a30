import { changeSettings as contract, personalChannels } from '../../contracts/notifications';
import { implement } from '../../kernel/operation';
import { ownerIdOf } from './inbox-item';
import { settings } from './settings';

export const changeSettings = implement(contract, {
  allow: ({ openid }) => openid !== undefined,
  async run({ quiet }, { actor, once }) {
    const id = ownerIdOf(actor);
    const chosen = personalChannels.filter((it) => quiet.includes(it));
    return once(async (tx) => {
      const current = await tx.get(settings, id);
      await (current
        ? tx.replace(settings, { ...current, quiet: chosen })
        : tx.insert(settings, { id, quiet: chosen }));
      return { quiet: chosen };
    });
  },
});
