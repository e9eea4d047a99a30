import { spoken } from '@/components/spoken';
import { spokenAttributes } from '@/components/spoken-names';
import { runInWeChat } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

it('the templates of WeChat know every attribute that a part is given there', () => {
  runInWeChat();
  const given = spoken({ role: 'radio', label: '甲', isChosen: true, isHidden: true });
  expect(Object.keys(spokenAttributes.View)).toEqual(expect.arrayContaining(Object.keys(given)));
});
