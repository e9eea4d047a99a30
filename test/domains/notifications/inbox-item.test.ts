import { itemIdOf, ownerIdOf } from '../../../cloudfunctions/domains/notifications/inbox-item';
import { identityIdOf } from '../../../cloudfunctions/domains/organisation';

it('is one for each happening and person', () => {
  expect(itemIdOf('happening', 'a')).toBe(itemIdOf('happening', 'a'));
  expect(itemIdOf('happening', 'a')).not.toBe(itemIdOf('happening', 'b'));
});

it('lies in the inbox of the person or, for a guest, of the WeChat identity', () => {
  expect(ownerIdOf({ openid: 'o', personId: 'p', held: [] })).toBe('p');
  expect(ownerIdOf({ openid: 'o', held: [] })).toBe(identityIdOf('o'));
});
