import { codeInScan, scanned } from '@/components/scanned';
import { phone } from '../doubles/phone';

it.each([
  ['https://wct.example.cn/q/abcdefghjkmn', 'abcdefghjkmn'],
  ['pages/home/index?scene=c%3Dabcdefghjkmn', 'abcdefghjkmn'],
  ['pages/home/index?c=abcdefghjkmn', 'abcdefghjkmn'],
  ['ABCD-EFGH-JKMN', 'abcdefghjkmn'],
  ['abcd efgh jkmn', 'abcdefghjkmn'],
  ['wct.example.cn/q/abcd-efgh-jkmn', 'abcdefghjkmn'],
  ['', ''],
])('in %s there is the code %s', (text, code) => {
  expect(codeInScan(text)).toBe(code);
});

it.each([
  [{ result: 'https://wct.example.cn/q/abcdefghjkmn' }, 'abcdefghjkmn'],
  [{ result: '', path: 'pages/home/index?scene=c%3Dabcdefghjkmn' }, 'abcdefghjkmn'],
  [{ result: '' }, undefined],
])('of what WeChat scanned, %j, it takes %s', async (answer, code) => {
  phone.reset();
  phone.answers['scanCode'] = () => answer;
  expect(await scanned()).toBe(code);
});

it('takes nothing when scanning was broken off', async () => {
  phone.reset();
  phone.answers['scanCode'] = () => {
    throw new Error('scanCode:fail cancel');
  };
  expect(await scanned()).toBeUndefined();
});
