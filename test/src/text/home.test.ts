/** @jest-environment node */
import { home } from '@/text/home';

it('greets by name, and by village when there is one', () => {
  expect(home.greeting('张桂花', '清泉村')).toBe('张桂花，清泉村');
  expect(home.greeting('张桂花', undefined)).toBe('张桂花');
});
