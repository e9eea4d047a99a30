import { keepItemPrivate } from '../../../cloudfunctions/contracts/deliberation-items';
import { staysPrivate } from '../../../cloudfunctions/domains/deliberation/stays-private';
import { called, newId, raised } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is so for what touches somebody, from the moment it is said or marked', async () => {
  const village = aVillage();
  const { store } = village;
  const meetingId = await called(village);
  const open = await raised(village, meetingId);
  const hidden = await raised(village, meetingId, { isPrivate: true });
  expect(await staysPrivate({ itemId: hidden }, store)).toBe(true);
  expect(await staysPrivate({ itemId: open }, store)).toBe(false);
  await answered(village.as('zhang-guihua')(keepItemPrivate, { itemId: open }));
  expect(await staysPrivate({ itemId: open }, store)).toBe(true);
});

it('is not so for what is not there, or speaks of no item', async () => {
  const { store } = aVillage();
  expect(await staysPrivate({ itemId: newId() }, store)).toBe(false);
  expect(await staysPrivate({ meetingId: 'm' }, store)).toBe(false);
  expect(await staysPrivate('nothing', store)).toBe(false);
});
