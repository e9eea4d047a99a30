import { BecomeKnown } from '@/components/become-known';
import { open, tap, went } from '../builders/pages';

it('leads to where one becomes known', async () => {
  open(<BecomeKnown />);
  await tap('认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
});
