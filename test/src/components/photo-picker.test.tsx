import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { PhotoPicker } from '@/components/photo-picker';
import { isShown, namesOf, open, shown, tap } from '../builders/pages';
import { settled } from '../builders/step';
import { addressOf, installBrowser } from '../doubles/browser';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

let photos: readonly Enclosure[] = [];

function Held({ most }: { readonly most: number }) {
  const [held, setHeld] = useState<readonly Enclosure[]>([]);
  photos = held;
  return <PhotoPicker folder="requests/r1" photos={held} most={most} onChange={setHeld} />;
}

function camera(...results: string[]): void {
  phone.answers = { chooseImage: () => ({ tempFilePaths: results }) };
}

beforeEach(() => {
  runOnTheWeb();
  installBrowser();
});

it('keeps each photo on the phone, with its place in the folder of its request', async () => {
  camera(addressOf(new Blob(['a'])), addressOf(new Blob(['b'])));
  open(<Held most={9} />);
  await tap('加照片');
  expect(await screen.findAllByRole('img')).toHaveLength(2);
  expect(screen.getByRole('img', { name: '第2张照片' })).toBeTruthy();
  expect(photos.map(({ path, kind }) => [path, kind])).toEqual(
    photos.map(() => [expect.stringMatching(/^requests\/r1\/[\w-]{24}\.jpg$/) as string, 'photo']),
  );
  expect(new Set(photos.map(({ path }) => path)).size).toBe(2);
});

it('takes one out again', async () => {
  camera(addressOf(new Blob(['a'])), addressOf(new Blob(['b'])));
  open(<Held most={9} />);
  await tap('加照片');
  await shown('加照片');
  await tap('删掉第1张照片');
  expect(photos).toHaveLength(1);
});

it('asks for no more than may be added, and then no more at all', async () => {
  camera(addressOf(new Blob(['a'])));
  open(<Held most={1} />);
  await tap('加照片');
  await screen.findByRole('img');
  expect(phone.asked('chooseImage')).toEqual([{ count: 1, sizeType: ['compressed'] }]);
  expect(namesOf('button')).toEqual(['删掉第1张照片']);
});

it.each([
  ['put away', 'chooseImage:fail cancel', false],
  ['not allowed', 'chooseImage:fail auth deny', true],
])('a camera that is %s', async (_how, errMsg, isSaid) => {
  phone.answers = {
    chooseImage: () => {
      throw Object.assign(new Error(errMsg), { errMsg });
    },
  };
  open(<Held most={9} />);
  await tap('加照片');
  await settled();
  expect(isShown('照片没有加上。请再试一次，不加也一样办。')).toBe(isSaid);
  expect(photos).toEqual([]);
});

it("saves what WeChat's camera gives", async () => {
  runInWeChat();
  phone.answers = {
    chooseMedia: () => ({ tempFiles: [{ tempFilePath: 'wxfile://tmp/1' }] }),
    saveFile: () => ({ savedFilePath: 'wxfile://store/1' }),
  };
  open(<Held most={9} />);
  await tap('加照片');
  await screen.findByRole('img');
  expect(photos).toMatchObject([{ keptAt: 'wxfile://store/1', kind: 'photo' }]);
});
