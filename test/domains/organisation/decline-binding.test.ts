import { declineBinding, whoAmI } from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';
import { asks, happened } from '../../builders/askings';
import { aVillage } from '../../builders/village';

const reason = 'not_recognised';

it('tells the asker why, forgets what was said, and lets them ask again', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  expect(await village.as('deng-xiaoyu')(declineBinding, { bindingId, reason })).toEqual({
    ok: true,
    data: { bindingId, state: 'declined' },
  });
  expect(await village.store.get(bindings, bindingId)).not.toHaveProperty('said');
  expect(await village.as('newcomer')(whoAmI, {})).toMatchObject({
    data: {
      declined: { villageName: '清泉村', reason },
      abilities: expect.arrayContaining(['ask_binding']) as unknown,
    },
  });
  expect(await happened(village)).toContainEqual({
    name: 'binding.declined',
    facts: { bindingId, identityId: identityIdOf('demo-newcomer') },
  });
  await village.settle();
  await asks(village);
});

it('is done once, however often it is sent', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const cadre = village.as('liu-qingshan');
  const call = { bindingId, reason, callId: 'sent-from-a-valley' } as const;
  const first = await cadre(declineBinding, call);
  expect(await cadre(declineBinding, call)).toEqual(first);
  expect(await cadre(declineBinding, { bindingId, reason })).toMatchObject({
    error: { code: 'binding_settled' },
  });
});

it('lets one of two at once through', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const replies = await Promise.all(
    ['liu-qingshan', 'deng-xiaoyu'].map((it) =>
      village.as(it)(declineBinding, { bindingId, reason }),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each(['ma-dongfeng', 'wang-changsheng'])('%s does not know of it', async (who) => {
  const village = aVillage();
  const bindingId = await asks(village);
  expect(await village.as(who)(declineBinding, { bindingId, reason })).toMatchObject({
    error: { code: 'binding_not_found' },
  });
});
