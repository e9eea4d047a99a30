import { declineBinding, readBinding } from '../../../cloudfunctions/contracts/organisation';
import { looks } from '../../../cloudfunctions/domains/organisation/look';
import { asks } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('shows who it may be, likeliest first, and logs the look', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const reply = await village.as('liu-qingshan')(readBinding, { bindingId });
  expect(reply.ok && reply.data.candidates[0]).toEqual({
    ...{ personId: 'person-sun-laogen', name: '孙老根', houseNumber: '051号' },
    ...{ groupName: '第四组', isBound: false, isUnderAge: false },
  });
  const { items } = await village.store.find(looks, {
    index: 'atWhom',
    equals: { aboutId: 'person-sun-laogen' },
    limit: 10,
  });
  expect(items).toMatchObject([
    { byId: 'person-liu-qingshan', reason: 'to_confirm', saw: 'name', at: village.now() },
  ]);
});

it('shows nobody of the register once it is settled', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const cadre = village.as('liu-qingshan');
  await cadre(declineBinding, { bindingId, reason: 'household_unclear' });
  expect(await cadre(readBinding, { bindingId })).toMatchObject({
    data: { state: 'declined', candidates: [], abilities: [] },
  });
});

it.each(['ma-dongfeng', 'tan-songbai'])('%s does not know of it', async (who) => {
  const village = aVillage();
  const bindingId = await asks(village);
  expect(await village.as(who)(readBinding, { bindingId })).toMatchObject({
    error: { code: 'binding_not_found' },
  });
});
