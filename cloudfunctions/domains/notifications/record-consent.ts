import { recordConsent as contract } from '../../contracts/notifications';
import { implement, type Operation } from '../../kernel/operation';
import type { Transaction, Unstored } from '../../kernel/store';
import type { MessageChannel } from './channels';
import { type Consent, consents, noConsent, withdrawn, withOneMore } from './consent';
import { offersOf } from './offers';

export function recordConsent(channels: readonly MessageChannel[]): Operation {
  const offers = offersOf(channels);
  return implement(contract, {
    allow: ({ personId }) => personId !== undefined,
    async run({ accepted, declined }, { actor, refuse, once }) {
      const { openid, personId } = actor;
      const asked = [...new Set([...accepted, ...declined])];
      const known = offers.filter(({ template }) => asked.includes(template));
      if (openid === undefined || personId === undefined) {
        return refuse('not_allowed');
      }
      if (known.length < asked.length) {
        return refuse('template_not_offered');
      }
      return once(async (tx) => {
        const left = [];
        for (const { template, isLasting } of known) {
          const answered = accepted.includes(template)
            ? (consent: Unstored<Consent>) => agreed(consent, isLasting)
            : (consent: Unstored<Consent>) => (isLasting ? withdrawn(consent) : consent);
          left.push(await change(tx, noConsent({ openid, personId }, template), answered));
        }
        return { left };
      });
    },
  });
}

function agreed<C extends Pick<Consent, 'left' | 'isLasting'>>(consent: C, isLasting: boolean): C {
  return isLasting ? { ...consent, isLasting } : withOneMore(consent);
}

async function change(
  tx: Transaction,
  empty: Unstored<Consent>,
  answered: (consent: Unstored<Consent>) => Unstored<Consent>,
): Promise<Pick<Consent, 'template' | 'left' | 'isLasting'>> {
  const current = await tx.get(consents, empty.id);
  const consent = answered(current ?? empty);
  await (current
    ? tx.replace(consents, { ...consent, version: current.version })
    : tx.insert(consents, consent));
  const { template, left, isLasting } = consent;
  return { template, left, isLasting };
}
