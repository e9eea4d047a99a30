import type { Build } from './build';
import { type Asked, keeperOf } from './keeper';

/** Written in by the build (`config/page-worker.ts`). */
declare const BUILD: Build;

/** Of what a browser gives a worker, what is used here: a page's types do not have it. */
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Happenings {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: {
    readonly request: Asked;
    readonly respondWith: (answer: Promise<Response>) => void;
  };
  readonly message: Lasting & { readonly data: unknown };
}
interface Worker {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, how?: RequestInit) => Promise<Response>;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Happenings>(
    name: Name,
    heard: (event: Happenings[Name]) => void,
  ) => void;
}

const worker = self as unknown as Worker;
const keeper = keeperOf(BUILD, {
  caches: worker.caches,
  fetch: (address, how) => worker.fetch(address, how),
  scope: worker.registration.scope,
});

// Takes over as soon as it is whole: the next page that opens is of this build, and an open one notices nothing.
worker.addEventListener('install', (event) => {
  event.waitUntil(keeper.takeIn().then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(keeper.letGo().then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (event) => {
  const answer = keeper.answerTo(event.request);
  if (answer) {
    event.respondWith(answer);
  }
});
worker.addEventListener('message', (event) => {
  const { data } = event;
  if (Array.isArray(data)) {
    event.waitUntil(keeper.keepLoaded(data.map(String)));
  }
});
