import { changeSettings, recordConsent } from '../../../cloudfunctions/contracts/notifications';
import { consents } from '../../../cloudfunctions/domains/notifications/consent';
import { inbox } from '../../../cloudfunctions/domains/notifications/inbox-item';
import { letters } from '../../../cloudfunctions/domains/notifications/letter';
import { settings } from '../../../cloudfunctions/domains/notifications/settings';
import { aDuty, happens, wechat } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

const personId = 'person-liu-qingshan';

it('lets go of all that was told to a person, and of nothing else', async () => {
  const village = aVillage([wechat()]);
  const { store } = village;
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  await village.as('liu-qingshan')(changeSettings, { quiet: ['wechat'] });
  for (let count = 0; count < 3; count += 1) {
    await happens(village, 'duty.given', aDuty(village));
  }
  await happens(village, 'duty.given', aDuty(village, { holderId: 'person-deng-xiaoyu' }));
  await happens(village, 'person.forgotten', { personId });

  const ofPerson = { index: 'ofPerson', equals: { personId } };
  expect(await store.count(inbox, { index: 'ofOwner', equals: { ownerId: personId } })).toBe(0);
  expect(await store.count(letters, ofPerson)).toBe(0);
  expect(await store.count(consents, ofPerson)).toBe(0);
  expect(await store.get(settings, personId)).toBeUndefined();
  const another = { ownerId: 'person-deng-xiaoyu' };
  expect(await store.count(inbox, { index: 'ofOwner', equals: another })).toBe(1);
});
