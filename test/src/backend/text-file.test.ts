import { TextDecoder } from 'node:util';
import { chooseTextFile, decoded, NotText } from '@/backend/text-file';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

/** 不罚款, as Windows wrote it for many years. */
const IN_GBK = [0xb2, 0xbb, 0xb7, 0xa3, 0xbf, 0xee];
const TOO_LARGE = 600_001;

beforeEach(() => {
  phone.reset();
  Object.assign(globalThis, { TextDecoder });
});

function bytesOf(...bytes: number[]): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

describe('what stands in a file', () => {
  it('is read as it is written today, and as Windows wrote it', () => {
    expect(decoded(bytesOf(...Buffer.from('不罚款')))).toBe('不罚款');
    expect(decoded(bytesOf(...IN_GBK))).toBe('不罚款');
  });

  it('is no text when it cannot be read in either way', () => {
    expect(() => decoded(bytesOf(0xff, 0xff, 0x80))).toThrow(NotText);
  });
});

describe('in WeChat, out of a chat', () => {
  beforeEach(runInWeChat);
  afterEach(runOnTheWeb);

  const chosen = (size = 20) => ({ tempFiles: [{ path: 'wxfile://old.txt', size }] });

  it('is read with its words', async () => {
    phone.answers = {
      chooseMessageFile: () => chosen(),
      readFile: () => ({ data: '第一条 不罚款。' }),
    };
    expect(await chooseTextFile()).toBe('第一条 不罚款。');
    expect(phone.asked('chooseMessageFile')).toEqual([
      { count: 1, type: 'file', extension: ['txt'] },
    ]);
  });

  it('is nothing when somebody thinks better of it', async () => {
    phone.answers = {
      chooseMessageFile: () => {
        throw Object.assign(new Error(), { errMsg: 'chooseMessageFile:fail cancel' });
      },
    };
    expect(await chooseTextFile()).toBeUndefined();
  });

  it.each([
    ['is too large', () => chosen(TOO_LARGE), () => ({ data: '字' })],
    ['cannot be read', () => chosen(), fails],
    ['is written in another way', () => chosen(), () => ({ data: '\uFFFD\uFFFD款' })],
    ['cannot be had', fails, () => ({ data: '字' })],
  ])('is no text when it %s', async (_why, chooseMessageFile, readFile) => {
    phone.answers = { chooseMessageFile, readFile };
    await expect(chooseTextFile()).rejects.toThrow(NotText);
  });
});

function fails(): never {
  throw new Error('fail');
}

describe('on the web page, from the disk', () => {
  /** Somebody chooses this file, or none, when they are asked. */
  function handIn(file: Partial<File> | undefined, event = 'change'): void {
    jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
      this: HTMLInputElement,
    ) {
      Object.defineProperty(this, 'files', { value: file ? [file] : [] });
      this.dispatchEvent(new Event(event));
    });
  }
  afterEach(() => jest.restoreAllMocks());

  it('is read with its words', async () => {
    handIn({ size: 6, arrayBuffer: () => Promise.resolve(bytesOf(...IN_GBK)) });
    expect(await chooseTextFile()).toBe('不罚款');
  });

  it.each(['change', 'cancel'])('is nothing when somebody chooses none (%s)', async (event) => {
    handIn(undefined, event);
    expect(await chooseTextFile()).toBeUndefined();
  });

  it('is no text when it is too large, or cannot be read', async () => {
    handIn({ size: TOO_LARGE });
    await expect(chooseTextFile()).rejects.toThrow(NotText);
    jest.restoreAllMocks();
    handIn({ size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) });
    await expect(chooseTextFile()).rejects.toThrow(NotText);
    jest.restoreAllMocks();
    handIn({ size: 3, arrayBuffer: () => Promise.resolve(bytesOf(0xff, 0xff, 0x80)) });
    await expect(chooseTextFile()).rejects.toThrow(NotText);
  });
});
