import { keepPhoneNumber as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { consentLine, consents, consentsOf, isCurrentNotice } from './consent';
import { keepPhone } from './phone-number';

export const keepPhoneNumber = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ callId, number, noticeVersion }, { actor, store, vault, now, refuse, once }) {
    const { openid, personId } = actor;
    if (openid === undefined || personId === undefined) {
      return refuse('not_allowed');
    }
    if (!isCurrentNotice('phone_number', noticeVersion, now)) {
      return refuse('notice_outdated');
    }
    const before = (await consentsOf(store, openid)).get('phone_number');
    const sealed = vault.seal(number);
    return once(async (tx) => {
      const line = { purpose: 'phone_number', noticeVersion, isGiven: true, at: now } as const;
      await tx.insert(consents, consentLine(openid, callId, line, before));
      await keepPhone(tx, personId, { sealed, at: now });
      return { at: now };
    });
  },
});
