import { giveConsent as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { consentLine, consents, consentsOf, isCurrentNotice } from './consent';

export const giveConsent = implement(contract, {
  allow: ({ openid }) => openid !== undefined,
  async run({ callId, purpose, noticeVersion }, { actor, store, now, refuse, once }) {
    const { openid } = actor;
    if (openid === undefined || !isCurrentNotice(purpose, noticeVersion, now)) {
      return refuse('notice_outdated');
    }
    const before = (await consentsOf(store, openid)).get(purpose);
    return once(async (tx) => {
      const line = { purpose, noticeVersion, isGiven: true, at: now };
      await tx.insert(consents, consentLine(openid, callId, line, before));
      return { purpose, at: now };
    });
  },
});
