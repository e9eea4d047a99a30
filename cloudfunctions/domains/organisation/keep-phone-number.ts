import { keepPhoneNumber as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { consentLine, consents, isCurrentNotice } from './consent';
import { keepPhone } from './phone-number';

export const keepPhoneNumber = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ callId, number, noticeVersion }, { actor, vault, now, refuse, once }) {
    const { openid, personId } = actor;
    if (openid === undefined || personId === undefined) {
      return refuse('not_allowed');
    }
    if (!isCurrentNotice('phone_number', noticeVersion, now)) {
      return refuse('notice_outdated');
    }
    const sealed = vault.seal(number);
    return once(async (tx) => {
      const line = { purpose: 'phone_number', noticeVersion, isGiven: true, at: now } as const;
      await tx.insert(consents, consentLine(openid, callId, line));
      await keepPhone(tx, personId, { sealed, at: now });
      return { at: now };
    });
  },
});
