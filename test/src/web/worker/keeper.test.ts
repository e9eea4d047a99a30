/** @jest-environment node */
import type { Build } from '@/web/worker/build';
import { type Keeper, keeperOf } from '@/web/worker/keeper';
import { type Host, shelvesOf, theHost } from './shelves';

const HERE = 'https://village.example/page/';
const old: Build = {
  version: 'old',
  first: ['js/app.00000001.js', 'css/app.000000cc.css'],
  more: ['js/village.00000001.js'],
};
const next: Build = {
  version: 'next',
  first: ['js/app.00000002.js', 'css/app.000000cc.css'],
  more: ['js/village.00000002.js'],
};

let shelves: ReturnType<typeof shelvesOf>;
let host: Host;

beforeEach(() => {
  shelves = shelvesOf();
  host = theHost(HERE);
  host.puts(old);
});

function keeper(of: Build): Keeper {
  return keeperOf(of, { caches: shelves.caches, fetch: host.fetch, scope: HERE });
}

function asks(of: Keeper, path: string, how: { method?: string; mode?: string } = {}) {
  return of.answerTo({ url: HERE + path, method: 'GET', mode: 'no-cors', ...how });
}

const opens = (of: Keeper, path = '') => asks(of, path, { mode: 'navigate' });
const wordsOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();

describe('a build that is taken in', () => {
  it('opens without a signal, by every address of the first page', async () => {
    const at = keeper(old);
    await at.takeIn();
    host.isCut = true;
    for (const path of ['', 'index.html', '?from=poster']) {
      expect(await wordsOf(opens(at, path))).toContain('app.00000001.js');
    }
    expect(await wordsOf(asks(at, 'js/village.00000001.js'))).toBe('js/village.00000001.js');
  });

  it('opens by the address that is printed on a poster', async () => {
    const answer = await opens(keeper(old), 'q/k7mn-3xqp-wd9e');
    expect(answer?.headers.get('location')).toBe(`${HERE}#/pages/home/index?c=k7mn-3xqp-wd9e`);
  });

  it('goes on where a lost signal broke it off', async () => {
    host.breaksAt = 'js/village.00000001.js';
    await expect(keeper(old).takeIn()).rejects.toThrow('cut');
    host.breaksAt = undefined;
    host.asked.length = 0;
    await keeper(old).takeIn();
    expect(host.asked).toEqual(['js/village.00000001.js', '']);
  });

  it('takes over what has not changed since the last', async () => {
    await keeper(old).takeIn();
    host.puts(next);
    host.asked.length = 0;
    await keeper(next).takeIn();
    expect(host.asked).toEqual(['js/app.00000002.js', 'js/village.00000002.js', '']);
  });

  it('is not whole with the first page of another, or with none', async () => {
    await keeper(old).takeIn();
    host.puts(next);
    host.pages.set('', host.pageOf(old));
    await expect(keeper(next).takeIn()).rejects.toThrow('of another build');
    host.pages.delete('');
    await expect(keeper(next).takeIn()).rejects.toThrow('of another build');
  });

  it.each(['a page in its place', 'nothing'])('is not whole where the host has %s', async (it) => {
    host.puts(next);
    host.pages.delete('js/village.00000002.js');
    host.answersWithPage = it !== 'nothing';
    await expect(keeper(next).takeIn()).rejects.toThrow('js/village.00000002.js is not there');
    expect(shelves.all()).not.toContain('js/village.00000002.js');
  });

  it('opens where the way to the first page is a detour', async () => {
    host.isDetour = true;
    const at = keeper(old);
    await at.takeIn();
    expect((await opens(at))?.redirected).toBe(false);
  });
});

describe('two builds', () => {
  beforeEach(async () => {
    await keeper(old).takeIn();
    host.removes(old);
    host.puts(next);
    await keeper(next).takeIn();
  });

  it('are both there: an open page ends in the one in which it began', async () => {
    const at = keeper(next);
    await at.letGo();
    host.isCut = true;
    expect(await wordsOf(opens(at))).toContain('app.00000002.js');
    expect(await wordsOf(asks(at, 'js/village.00000001.js'))).toBe('js/village.00000001.js');
  });

  it('go when a third has come, but for the last', async () => {
    const third = { ...next, version: 'third', more: ['js/village.00000003.js'] };
    host.puts(third);
    await keeper(third).takeIn();
    await shelves.caches.open('of-somebody-else');
    await keeper(third).letGo();
    expect(await shelves.caches.keys()).toEqual([
      'program-next',
      'program-third',
      'of-somebody-else',
    ]);
  });

  it('stay when one between them never became whole', async () => {
    const broken = { ...next, version: 'broken', more: ['js/village.00000009.js'] };
    await expect(keeper(broken).takeIn()).rejects.toThrow('is not there');
    const third = { ...next, version: 'third' };
    await keeper(third).takeIn();
    await keeper(third).letGo();
    expect(await shelves.caches.keys()).toEqual(['program-next', 'program-third']);
  });
});

describe('what is asked for', () => {
  it.each([
    ['a call', 'api', { method: 'POST' }],
    ['a page that is none of the program', 'q/k7mn/more', { mode: 'navigate' }],
    ['a picture', 'local/files/wall.0123abcd.jpg', {}],
    ['the list of people', 'local/people', {}],
    ['the worker itself', 'worker.js', {}],
    ['a file of the program, to be changed', 'js/app.00000001.js', { method: 'PUT' }],
  ])('is for the network alone: %s', async (_what, path, how) => {
    const at = keeper(old);
    await at.takeIn();
    expect(asks(at, path, how)).toBeUndefined();
  });

  it('is for the network alone when it lies elsewhere', () => {
    const url = 'https://elsewhere.example/page/js/app.00000001.js';
    expect(keeper(old).answerTo({ url, method: 'GET', mode: 'no-cors' })).toBeUndefined();
  });

  it('is kept when it is first used', async () => {
    const at = keeper(old);
    await at.takeIn();
    host.pages.set('js/offices.00000001.js', 'desk');
    expect(await wordsOf(asks(at, 'js/offices.00000001.js'))).toBe('desk');
    host.isCut = true;
    expect(await wordsOf(asks(at, 'js/offices.00000001.js'))).toBe('desk');
  });

  it('is kept when an open page already has it, and nothing else of that page', async () => {
    const at = keeper(old);
    host.pages.set('js/offices.00000001.js', 'desk');
    host.pages.set('api', 'answer');
    await at.keepLoaded([`${HERE}js/offices.00000001.js`, `${HERE}api`]);
    expect(shelves.all()).toEqual(['js/offices.00000001.js']);
  });

  it('comes to a phone that has no room to keep it', async () => {
    const at = keeper(old);
    shelves.areFull();
    await expect(at.takeIn()).rejects.toThrow('no room');
    expect(await wordsOf(opens(at))).toContain('app.00000001.js');
    expect(await wordsOf(asks(at, 'js/village.00000001.js'))).toBe('js/village.00000001.js');
  });

  it('comes from the network where the phone has let it go', async () => {
    const at = keeper(old);
    expect(await wordsOf(opens(at))).toContain('app.00000001.js');
    expect((await asks(at, 'js/gone.00000001.js'))?.status).toBe(404);
  });
});
