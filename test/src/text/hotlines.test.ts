import { hotlineName } from '@/text/hotlines';

it('names what is known, and reads out what is not', () => {
  expect(hotlineName('110')).toBe('打报警110');
  expect(hotlineName('12399')).toBe('打12399');
});
