import { whoAmI, withdrawBinding } from '../../../cloudfunctions/contracts/organisation';
import { asks, happened } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('takes the asking back, and ends the duty', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  expect(await village.as('newcomer')(withdrawBinding, { bindingId })).toEqual({
    ok: true,
    data: { bindingId, state: 'withdrawn' },
  });
  expect(await village.as('newcomer')(whoAmI, {})).not.toHaveProperty('data.waiting');
  expect((await happened(village)).map(({ name }) => name)).toContain('duty.settled');
  await asks(village);
});

it('is done once, however often it is sent', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const call = { bindingId, callId: 'sent-from-a-valley' };
  const first = await village.as('newcomer')(withdrawBinding, call);
  expect(await village.as('newcomer')(withdrawBinding, call)).toEqual(first);
  expect(await village.as('newcomer')(withdrawBinding, { bindingId })).toMatchObject({
    error: { code: 'binding_settled' },
  });
});

it('lets one of two at once through', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const asker = village.as('newcomer');
  const replies = await Promise.all([
    asker(withdrawBinding, { bindingId }),
    asker(withdrawBinding, { bindingId }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it("is refused for another's, which one cannot know of", async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  for (const who of ['zhang-guihua', 'liu-qingshan', 'another']) {
    expect(await village.as(who)(withdrawBinding, { bindingId })).toMatchObject({
      error: { code: 'binding_not_found' },
    });
  }
});
