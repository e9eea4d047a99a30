import { type Binding, bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { lineOfBinding } from '../../../cloudfunctions/domains/organisation/binding-view';
import { asks } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('lets a cadre confirm or decline, and nobody else', async () => {
  const village = aVillage();
  const id = await asks(village, 'newcomer', { place: { placeId: 'group-qingquan-4' } });
  const binding = (await village.store.get(bindings, id)) as Binding;
  const seenBy = async (key: string, it: Binding = binding) =>
    lineOfBinding(village.store, await village.actor(key), it);
  expect(await seenBy('liu-qingshan')).toMatchObject({
    ...{ bindingId: id, placeName: '第四组', hasPhoneNumber: false },
    abilities: ['confirm', 'decline'],
  });
  expect(await seenBy('zhang-guihua')).toMatchObject({ abilities: [] });
  expect(await seenBy('liu-qingshan', { ...binding, state: 'declined' })).toMatchObject({
    abilities: [],
  });
});
