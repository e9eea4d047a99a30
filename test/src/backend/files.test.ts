/** @jest-environment node */
import { NoAnswer } from '@/backend/door';
import { dropFile, FileLost, keepFile, previewOf, uploadFile } from '@/backend/files';
import { addressOf, blobs, installBrowser, puts, storage } from '../doubles/browser';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const PATH = 'requests/request-1/wall.jpg';

beforeEach(() => {
  phone.reset();
  installBrowser();
});

describe('on the web page', () => {
  beforeEach(runOnTheWeb);

  it('a photo is kept, looked at, uploaded under its name and place, and dropped', async () => {
    const keptAt = await keepFile(addressOf(new Blob(['wall'])));
    expect(await previewOf(keptAt)).toMatch(/^blob:/);
    expect(await uploadFile(keptAt, PATH, 'demo-one')).toBe(`local://village/${PATH}`);
    expect(puts).toEqual([{ url: `/local/files/${PATH}`, as: 'demo-one', size: 4 }]);
    await dropFile(keptAt);
    expect(blobs.size).toBe(0);
  });

  it('a file that the browser has put away is lost', async () => {
    await expect(uploadFile('gone', PATH, 'demo-one')).rejects.toThrow(FileLost);
  });

  it.each([
    [403, FileLost],
    [413, FileLost],
    [500, NoAnswer],
    [503, NoAnswer],
  ])('the storage answers %i', async (status, error) => {
    const keptAt = await keepFile(addressOf(new Blob(['wall'])));
    storage.answer = () => ({ status });
    await expect(uploadFile(keptAt, PATH, 'demo-one')).rejects.toThrow(error);
  });

  it('a cut line is no answer, and the file stays', async () => {
    const keptAt = await keepFile(addressOf(new Blob(['wall'])));
    storage.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    await expect(uploadFile(keptAt, PATH, 'demo-one')).rejects.toThrow(NoAnswer);
    expect(blobs.size).toBe(1);
  });
});

describe('in WeChat', () => {
  beforeEach(runInWeChat);

  it('a photo is saved, looked at where it lies, uploaded to the cloud, and dropped', async () => {
    phone.answers = {
      saveFile: () => ({ savedFilePath: 'wxfile://store/1' }),
      'cloud.uploadFile': () => ({ fileID: `cloud://village/${PATH}` }),
    };
    const keptAt = await keepFile('wxfile://tmp/1');
    expect(keptAt).toBe('wxfile://store/1');
    expect(await previewOf(keptAt)).toBe(keptAt);
    expect(await uploadFile(keptAt, PATH, 'wechat')).toBe(`cloud://village/${PATH}`);
    expect(phone.asked('cloud.uploadFile')).toEqual([{ cloudPath: PATH, filePath: keptAt }]);
    await dropFile(keptAt);
    expect(phone.asked('removeSavedFile')).toMatchObject([{ filePath: keptAt }]);
  });

  it('a photo that cannot be saved is not taken', async () => {
    phone.answers = { saveFile: fails };
    await expect(keepFile('wxfile://tmp/1')).rejects.toThrow('saveFile:fail');
  });

  it('a file that the phone has put away is lost, a cut line is no answer', async () => {
    phone.answers = { access: fails };
    await expect(uploadFile('wxfile://store/1', PATH, '')).rejects.toThrow(FileLost);
    phone.answers = { 'cloud.uploadFile': fails };
    await expect(uploadFile('wxfile://store/1', PATH, '')).rejects.toThrow(NoAnswer);
  });

  it('a file that cannot be dropped stops nothing', async () => {
    phone.answers = { removeSavedFile: fails };
    await expect(dropFile('wxfile://store/1')).resolves.toBeUndefined();
  });
});

function fails(): never {
  throw new Error('saveFile:fail');
}
