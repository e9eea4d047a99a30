import { giveConsent, whoAmI } from '../../../cloudfunctions/contracts/organisation';
import { hasConsent } from '../../../cloudfunctions/domains/organisation';
import { consents } from '../../../cloudfunctions/domains/organisation/consent';
import { identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';
import { openidOf } from '../../../local/demonstration/people';
import { aVillage, type Village } from '../../builders/village';

const yes = { purpose: 'recordings', noticeVersion: 1 } as const;

function linesOf(village: Village, key: string) {
  const equals = { identityId: identityIdOf(openidOf(key)), purpose: 'recordings' };
  return village.store.count(consents, { index: 'ofPurpose', equals });
}

it.each(['zhang-guihua', 'newcomer'])('%s agrees', async (who) => {
  const village = aVillage();
  expect(await village.as(who)(giveConsent, yes)).toEqual({
    ok: true,
    data: { purpose: 'recordings', at: village.now() },
  });
  expect(await hasConsent(village.store, openidOf(who), 'recordings')).toBe(true);
  expect(await village.as(who)(whoAmI, {})).toMatchObject({
    data: {
      consents: expect.arrayContaining([
        { purpose: 'recordings', isGiven: true, isCurrent: true },
      ]) as unknown,
    },
  });
});

it('is written once for one call, sent twice or twice at once', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  const call = { ...yes, callId: 'sent-from-a-valley' };
  const [first, second] = await Promise.all([caller(giveConsent, call), caller(giveConsent, call)]);
  expect(second).toEqual(first);
  expect(await linesOf(village, 'zhang-guihua')).toBe(1);
});

it('is refused for a text that is not the one that holds', async () => {
  const village = aVillage();
  expect(await village.as('zhang-guihua')(giveConsent, { ...yes, noticeVersion: 2 })).toMatchObject(
    {
      error: { code: 'notice_outdated' },
    },
  );
  expect(await linesOf(village, 'zhang-guihua')).toBe(0);
});

it('needs an identity', async () => {
  expect(await aVillage().asVisitor()(giveConsent, yes)).toMatchObject({
    error: { code: 'not_signed_in' },
  });
});
