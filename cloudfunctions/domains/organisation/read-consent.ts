import { readConsent as contract } from '../../contracts/organisation';
import { consentPurposes } from '../../contracts/organisation-words';
import { implement } from '../../kernel/operation';
import { consentsOf, noticeFor } from './consent';

export const readConsent = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run(_input, { actor, store, now }) {
    const given = actor.openid === undefined ? undefined : await consentsOf(store, actor.openid);
    return {
      notices: consentPurposes.flatMap((purpose) => {
        const notice = noticeFor(purpose, now);
        const line = given?.get(purpose);
        if (!notice) {
          return [];
        }
        const { version, title, text, kinds, kept, refusal, source } = notice;
        return [
          {
            ...{ purpose, version, title, text, kept, refusal, source },
            kinds: [...kinds],
            isGiven: line?.isGiven ?? false,
            ...(line?.isGiven && { given: { version: line.noticeVersion, at: line.at } }),
          },
        ];
      }),
    };
  },
});
