import fc from 'fast-check';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { fingerprintOf, fingerprintOfFile } from '@/backend/fingerprint';
import { keepBlob } from '@/backend/web-files';
import { installBrowser } from '../doubles/browser';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
  installBrowser();
  runOnTheWeb();
});

it('of a text is the one that the back end takes, in Chinese and in any other letters', () => {
  expect(fingerprintOf('硬化第三组的路')).toBe(digest('硬化第三组的路'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fingerprintOf(text)).toBe(digest(text));
    }),
  );
});

it('of a photo is taken from what the browser keeps', async () => {
  const keptAt = await keepBlob(new Blob(['photo']));
  expect(await fingerprintOfFile(keptAt)).toBe(digest('photo'));
});

it('of a photo is taken from the file that WeChat keeps', async () => {
  runInWeChat();
  phone.answers['readFile'] = () => ({ data: Uint8Array.from(Buffer.from('photo')).buffer });
  expect(await fingerprintOfFile('wxfile://photo.jpg')).toBe(digest('photo'));
  expect(phone.asked('readFile')).toMatchObject([{ filePath: 'wxfile://photo.jpg' }]);
});

it('says that the file is gone', async () => {
  runInWeChat();
  phone.answers['readFile'] = () => {
    throw new Error('no such file');
  };
  await expect(fingerprintOfFile('wxfile://photo.jpg')).rejects.toThrow('no such file');
});
