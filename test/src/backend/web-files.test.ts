/** @jest-environment node */
import { blobAt, keepBlob, removeBlob } from '@/backend/web-files';
import { installBrowser } from '../doubles/browser';
import { phone } from '../doubles/phone';

beforeEach(() => {
  phone.reset();
  installBrowser();
});

it('keeps each file under a name of its own', async () => {
  const [one, two] = await Promise.all([keepBlob(new Blob(['a'])), keepBlob(new Blob(['bb']))]);
  expect((await blobAt(one)).size).toBe(1);
  expect((await blobAt(two)).size).toBe(2);
});

it('says when a file is no longer there', async () => {
  const key = await keepBlob(new Blob(['a']));
  await removeBlob(key);
  await expect(blobAt(key)).rejects.toThrow('no longer there');
});

it('says when the browser keeps no files', async () => {
  Object.assign(globalThis, { indexedDB: { open: refusing } });
  await expect(keepBlob(new Blob(['a']))).rejects.toThrow('the browser keeps no files');
});

function refusing(): { readonly error: null; onerror?: () => void } {
  const request: { readonly error: null; onerror?: () => void } = { error: null };
  queueMicrotask(() => request.onerror?.());
  return request;
}
