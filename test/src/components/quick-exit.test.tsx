import { QuickExit } from '@/components/quick-exit';
import { open, tap } from '../builders/pages';
import { settled } from '../builders/step';
import { phone } from '../doubles/phone';
import { runInWeChat } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const name = '马上离开这一页，打开天气网页';

it('closes the program in WeChat', async () => {
  runInWeChat();
  open(<QuickExit />);
  await tap(name);
  expect(phone.did).toEqual([['exitMiniProgram', undefined]]);
});

it('goes to the first page when WeChat does not let it close', async () => {
  runInWeChat();
  phone.answers = {
    exitMiniProgram: () => {
      throw new Error('exitMiniProgram:fail');
    },
  };
  open(<QuickExit />);
  await tap(name);
  await settled();
  expect(phone.did.at(-1)).toEqual(['reLaunch', { url: '/pages/home/index' }]);
});
