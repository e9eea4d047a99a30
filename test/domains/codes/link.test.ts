import { addressOf, linkOf, spelled } from '../../../cloudfunctions/domains/codes/link';

it('is an ordinary link', () => {
  expect(linkOf('wct.example.cn', 'k7mn3xqpwd9e')).toBe('https://wct.example.cn/q/k7mn3xqpwd9e');
});

it('is spelled in groups of four for whoever types it', () => {
  expect(spelled('k7mn3xqpwd9e')).toBe('k7mn-3xqp-wd9e');
  expect(addressOf('wct.example.cn', 'k7mn3xqpwd9e')).toBe('wct.example.cn/q/k7mn-3xqp-wd9e');
});
