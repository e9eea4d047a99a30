import type { Build } from '@/web/worker/build';

/** A browser's caches, in memory. */
export function shelvesOf() {
  const shelves = new Map<string, Map<string, Response>>();
  let isFull = false;
  const shelf = (name: string) => {
    const on = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, on);
    return {
      match: (address: string) => Promise.resolve(on.get(address)?.clone()),
      async put(address: string, answer: Response) {
        if (isFull) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        const { headers, status } = answer;
        on.set(address, new Response(await answer.text(), { headers, status }));
      },
    };
  };
  const caches = {
    open: (name: string) => Promise.resolve(shelf(name)),
    keys: () => Promise.resolve([...shelves.keys()]),
    delete: (name: string) => Promise.resolve(shelves.delete(name)),
    match: (address: string) =>
      Promise.resolve(
        [...shelves.values()]
          .find((on) => on.has(address))
          ?.get(address)
          ?.clone(),
      ),
  } as unknown as CacheStorage;
  return {
    caches,
    /** The paths of all that is kept, first pages apart. */
    all: () =>
      [...shelves.values()].flatMap((on) =>
        [...on.keys()].map((it) => it.split('/').slice(4).join('/')).filter((it) => it !== ''),
      ),
    /** The phone has no room left. */
    areFull: () => (isFull = true),
  };
}

/** Where the program is put up. */
export interface Host {
  readonly pages: Map<string, string>;
  /** In the order in which it was asked. */
  readonly asked: string[];
  isCut: boolean;
  /** The signal is lost when this comes. */
  breaksAt: string | undefined;
  /** Some hosts answer with their first page where there is nothing. */
  answersWithPage: boolean;
  isDetour: boolean;
  readonly fetch: (address: string) => Promise<Response>;
  readonly pageOf: (build: Build) => string;
  readonly puts: (build: Build) => void;
  readonly removes: (build: Build) => void;
}

export function theHost(here: string): Host {
  const pages = new Map<string, string>();
  const host: Host = {
    pages,
    asked: [],
    isCut: false,
    breaksAt: undefined,
    answersWithPage: false,
    isDetour: false,
    pageOf: ({ first }) => first.map((it) => `<script src="./${it}"></script>`).join(''),
    puts(build) {
      [...build.first, ...build.more].forEach((file) => pages.set(file, file));
      pages.set('', host.pageOf(build));
    },
    removes({ first, more }) {
      [...first, ...more].forEach((file) => pages.delete(file));
    },
    fetch(address) {
      const path = address.slice(here.length).replace(/\?.*/, '');
      if (host.isCut || path === host.breaksAt) {
        return Promise.reject(new TypeError('cut'));
      }
      host.asked.push(path);
      const found = pages.get(path) ?? (host.answersWithPage ? pages.get('') : undefined);
      const type = path !== '' && pages.has(path) ? 'text/javascript' : 'text/html';
      const answer = new Response(found ?? '', {
        status: found === undefined ? 404 : 200,
        headers: { 'content-type': type },
      });
      Object.defineProperty(answer, 'redirected', { value: host.isDetour });
      return Promise.resolve(answer);
    },
  };
  return host;
}
