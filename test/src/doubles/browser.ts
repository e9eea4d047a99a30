import { phone } from './phone';

/** What a browser has and jsdom or Node have not: a database for files, and addresses for what lies in memory. */

/** Files of the browser's database: they outlive the page, as the disk does. */
export const blobs = new Map<IDBValidKey, unknown>();

interface Puts {
  readonly url: string;
  readonly as: string;
  readonly size: number;
}

/** What was put into the storage of the local server. */
export const puts: Puts[] = [];

/** How the local server's storage answers; a throw is a cut line. */
export const storage: { answer: (path: string) => { status: number } } = {
  answer: () => ({ status: 200 }),
};

/** Blobs that a page has made an address for. */
const addressed = new Map<string, Blob>();

export function installBrowser(): void {
  blobs.clear();
  puts.length = 0;
  storage.answer = () => ({ status: 200 });
  addressed.clear();
  Object.assign(globalThis, { indexedDB: { open: opened }, fetch: fetched });
  Object.assign(URL, { createObjectURL: addressOf, revokeObjectURL: () => undefined });
}

/** An address at which a blob lies, as a camera or a recorder hands it out. */
export function addressOf(blob: Blob): string {
  const address = `blob:test/${addressed.size + 1}`;
  addressed.set(address, blob);
  return address;
}

interface Put {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
}

function fetched(url: string, put?: Put): Promise<unknown> {
  if (!put) {
    const blob = addressed.get(url);
    return blob
      ? Promise.resolve({ blob: () => Promise.resolve(blob) })
      : Promise.reject(new TypeError('Failed to fetch'));
  }
  const path = url.replace('/local/files/', '');
  return Promise.resolve()
    .then(() => storage.answer(path))
    .then(({ status }) => {
      if (status < 300) {
        puts.push({ url, as: put.headers['x-wx-openid'] ?? '', size: put.body.size });
      }
      const told = status < 300 ? { fileId: `local://village/${path}` } : {};
      return { status, ok: status < 300, json: () => Promise.resolve(told) };
    });
}

function opened() {
  const isNew = !phone.disk.has('database');
  const request = done({
    createObjectStore: () => phone.disk.set('database', 'made'),
    close: () => undefined,
    transaction: () => ({ objectStore: () => store }),
  });
  if (isNew) {
    queueMicrotask(() => request.onupgradeneeded?.());
  }
  return request;
}

const store = {
  put: (blob: unknown, key: IDBValidKey) => done(blobs.set(key, blob).size),
  get: (key: IDBValidKey) => done(blobs.get(key)),
  delete: (key: IDBValidKey) => done(blobs.delete(key)),
};

interface Request<T> {
  readonly result: T;
  onsuccess?: () => void;
  onupgradeneeded?: () => void;
}

/** Answers in the next moment, when whoever asked has said to whom. */
function done<T>(result: T): Request<T> {
  const request: Request<T> = { result };
  queueMicrotask(() => {
    queueMicrotask(() => request.onsuccess?.());
  });
  return request;
}
