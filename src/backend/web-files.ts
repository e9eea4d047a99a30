import { newId } from './new-id';

/** Files of the plain web page, in the browser's own database: they survive the page. */
const DATABASE = 'wuchangtong';
const FILES = 'files';

export async function keepBlob(blob: Blob): Promise<string> {
  const key = newId();
  await inStore('readwrite', (store) => store.put(blob, key));
  return key;
}

export async function blobAt(key: string): Promise<Blob> {
  const found = await inStore('readonly', (store) => store.get(key) as IDBRequest<unknown>);
  if (!(found instanceof Blob)) {
    throw new Error('the file is no longer there');
  }
  return found;
}

export async function removeBlob(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await done(work(database.transaction(FILES, mode).objectStore(FILES)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(FILES);
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser keeps no files'));
    };
  });
}
