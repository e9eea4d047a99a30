import { giveConsent, withdrawConsent } from '../../../cloudfunctions/contracts/organisation';
import { hasConsent } from '../../../cloudfunctions/domains/organisation';
import { consents } from '../../../cloudfunctions/domains/organisation/consent';
import { forgetOldConsents } from '../../../cloudfunctions/domains/organisation/forget-old-consents';
import { identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';
import { openidOf } from '../../../local/demonstration/people';
import { aVillage, type Village } from '../../builders/village';

const THREE_YEARS = 3 * 366;
const purpose = 'recordings';
const yes = { purpose, noticeVersion: 1 } as const;

function lines(village: Village) {
  const equals = { identityId: identityIdOf(openidOf('zhang-guihua')), purpose };
  return village.store.count(consents, { index: 'ofPurpose', equals });
}

it('keeps the proof for three years after it was taken back', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(giveConsent, yes);
  await caller(withdrawConsent, { purpose });
  village.waitDays(3 * 365 - 2);
  expect(await forgetOldConsents.run(village.world())).toBe(0);
  expect(await lines(village)).toBe(2);
  village.waitDays(4);
  expect(await forgetOldConsents.run(village.world())).toBe(1);
  expect(await lines(village)).toBe(0);
  expect(await forgetOldConsents.run(village.world())).toBe(0);
});

it('leaves alone what holds', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(giveConsent, yes);
  await caller(withdrawConsent, { purpose });
  village.waitDays(1);
  await caller(giveConsent, yes);
  village.waitDays(THREE_YEARS);
  await forgetOldConsents.run(village.world());
  expect(await lines(village)).toBe(1);
  expect(await hasConsent(village.store, openidOf('zhang-guihua'), purpose)).toBe(true);
});
