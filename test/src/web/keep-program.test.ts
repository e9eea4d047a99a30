import { keepProgram } from '@/web/keep-program';

interface Told {
  readonly registered: string[];
  readonly posted: unknown[];
}

/** A browser that keeps programs, or says no. */
function aBrowser({ refuses = false, isLoaded = true } = {}): Told {
  const told: Told = { registered: [], posted: [] };
  const workers = {
    register(address: string) {
      told.registered.push(address);
      return refuses ? Promise.reject(new TypeError('no signal')) : Promise.resolve();
    },
    ready: Promise.resolve({ active: { postMessage: (it: unknown) => told.posted.push(it) } }),
  };
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
  Object.defineProperty(document, 'readyState', {
    value: isLoaded ? 'complete' : 'interactive',
    configurable: true,
  });
  Object.assign(performance, {
    getEntriesByType: () => [{ name: 'http://localhost/js/app.01234567.js' }],
  });
  return told;
}

it('has the browser keep the program, with what this page has loaded of it', async () => {
  const told = aBrowser();
  await keepProgram();
  expect(told).toEqual({
    registered: ['worker.js'],
    posted: [['http://localhost/js/app.01234567.js']],
  });
});

it('waits until the page has what it needs itself', async () => {
  const told = aBrowser({ isLoaded: false });
  const isKept = keepProgram();
  await Promise.resolve();
  expect(told.registered).toEqual([]);
  window.dispatchEvent(new Event('load'));
  await isKept;
  expect(told.registered).toEqual(['worker.js']);
});

it('goes on without it: no signal at the first time', async () => {
  const told = aBrowser({ refuses: true });
  await keepProgram();
  expect(told.posted).toEqual([]);
});

it('goes on without it: an old phone', async () => {
  Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true });
  await expect(keepProgram()).resolves.toBeUndefined();
});
