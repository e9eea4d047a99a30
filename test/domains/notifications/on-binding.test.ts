import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { identityIdOf } from '../../../cloudfunctions/domains/organisation';
import { openidOf } from '../../../local/demonstration/people';
import { happens } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';

async function items(village: Village, key: string) {
  const reply = await village.as(key)(listInbox, {});
  return reply.ok ? reply.data.items : [];
}

it('tells the person who is confirmed', async () => {
  const village = aVillage();
  await happens(village, 'binding.confirmed', {
    bindingId: 'binding',
    personId: 'person-li-xiaohe',
  });
  expect(await items(village, 'li-xiaohe')).toMatchObject([
    { kind: 'binding_confirmed', about: { kind: 'binding', id: 'binding' } },
  ]);
});

it('tells the guest who was not', async () => {
  const village = aVillage();
  const identityId = identityIdOf(openidOf('guest'));
  await happens(village, 'binding.declined', { bindingId: 'binding', identityId });
  expect(await items(village, 'guest')).toMatchObject([{ kind: 'binding_declined' }]);
  expect(await items(village, 'another-guest')).toEqual([]);
});

it('tells nobody when it is not known who asked', async () => {
  const village = aVillage();
  await happens(village, 'binding.declined', { bindingId: 'binding' });
  expect(await items(village, 'guest')).toEqual([]);
});
