import { landingOf } from '@contracts/printed-link';
import type { Build } from './build';

/** What a keeper works with: a browser's things, or a test's. */
export interface Around {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, how?: RequestInit) => Promise<Response>;
  /** The address below which the program lies, with its last slash. */
  readonly scope: string;
}

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

export interface Keeper {
  /** Brings the build onto the phone. Broken off by a lost signal, it goes on another time where it was. */
  readonly takeIn: () => Promise<void>;
  /** Lets go of the builds before the last. */
  readonly letGo: () => Promise<void>;
  /** The answer to what a page asks for; nothing when it is for the network alone. */
  readonly answerTo: (asked: Asked) => Promise<Response> | undefined;
  /** Keeps what an open page has already loaded of the program. */
  readonly keepLoaded: (addresses: readonly string[]) => Promise<void>;
}

const SHELF = 'program-';
const NAMED_BY_CONTENT = /^(js|css)\/[\w-]+\.[0-9a-f]{8}\.\1$/;
/** What somebody waits for goes before it on a narrow line. */
const WITHOUT_HURRY: RequestInit = { priority: 'low' };

/**
 * Keeps the program itself on the phone, as WeChat keeps its package: the first page, and the files that are named by
 * their content. Nothing else is kept here. What the back end answers is somebody's, and its copies lie under their
 * name (`backend/copies.ts`); pictures, recordings and papers stay where they are.
 *
 * Each build has a shelf of its own, and the build before it keeps its shelf: a page that is open ends in the build in
 * which it began, and whoever opens one anew has the new build.
 */
export function keeperOf(build: Build, { caches, fetch, scope }: Around): Keeper {
  const own = SHELF + build.version;

  return {
    async takeIn() {
      for (const file of [...build.first, ...build.more]) {
        const found = await fileAt(scope + file, WITHOUT_HURRY);
        if (!isFile(found)) {
          throw new Error(`${file} is not there`);
        }
      }
      const page = await pageAt(scope);
      if (!(await isFirstPageOf(build, page.clone()))) {
        throw new Error('the first page is of another build');
      }
      // Comes last: a shelf with a first page is whole.
      await (await caches.open(own)).put(scope, page);
    },

    async letGo() {
      const others = (await caches.keys()).filter((it) => it.startsWith(SHELF) && it !== own);
      const pages = await Promise.all(others.map(firstPageOn));
      const before = others.filter((_, at) => pages[at] !== undefined).pop();
      await Promise.all(others.filter((it) => it !== before).map((it) => caches.delete(it)));
    },

    answerTo({ url, method, mode }) {
      const address = withoutQuery(url);
      if (method !== 'GET' || !address.startsWith(scope)) {
        return undefined;
      }
      if (mode === 'navigate') {
        return openedBy(url, address.slice(scope.length));
      }
      // A phone without room keeps nothing, and its reader is none the worse.
      return isOfProgram(address) ? fileAt(address).catch(() => fetch(address)) : undefined;
    },

    async keepLoaded(addresses) {
      await Promise.all(addresses.filter(isOfProgram).map((it) => fileAt(it, WITHOUT_HURRY)));
    },
  };

  /** A poster scanned in a dead zone opens too, by the address that is printed on it. */
  function openedBy(url: string, path: string): Promise<Response> | undefined {
    const landing = landingOf(path);
    if (landing !== undefined) {
      return Promise.resolve(Response.redirect(new URL(landing.slice(1), scope)));
    }
    return path === '' || path === 'index.html'
      ? firstPageOn(own).then((it) => it ?? pageAt(url))
      : undefined;
  }

  /** From the phone, or else from the network, and from then on from the phone. A name always means the same file. */
  async function fileAt(address: string, how?: RequestInit): Promise<Response> {
    const shelf = await caches.open(own);
    const here = await shelf.match(address, { ignoreVary: true });
    if (here) {
      return here;
    }
    const found =
      (await caches.match(address, { ignoreVary: true })) ?? (await fetch(address, how));
    if (isFile(found)) {
      await shelf.put(address, found.clone());
    }
    return found;
  }

  async function pageAt(address: string): Promise<Response> {
    return writtenAnew(await fetch(address, { cache: 'no-cache' }));
  }

  async function firstPageOn(shelf: string): Promise<Response | undefined> {
    return (await caches.open(shelf)).match(scope, { ignoreVary: true });
  }

  function isOfProgram(address: string): boolean {
    return address.startsWith(scope) && NAMED_BY_CONTENT.test(address.slice(scope.length));
  }
}

/** A browser opens no page that came by a detour. */
async function writtenAnew(answer: Response): Promise<Response> {
  return new Response(await answer.text(), { headers: answer.headers, status: answer.status });
}

async function isFirstPageOf({ first }: Build, page: Response): Promise<boolean> {
  const text = await page.text();
  return page.ok && first.every((file) => text.includes(file));
}

/** Some hosts answer with their first page where there is nothing. */
function isFile({ ok, headers }: Response): boolean {
  return ok && !/html/.test(headers.get('content-type') ?? '');
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
