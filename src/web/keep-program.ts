/** Beside the page; its name never changes (`config/page-worker.ts`). */
const WORKER = 'worker.js';

/**
 * Lets the browser keep the program, so that the page opens again without a signal. What it waits for comes first. An
 * old phone, and one without a signal at the first time, goes on from the network.
 */
export async function keepProgram(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) {
    return;
  }
  await pageIsLoaded();
  try {
    await workers.register(WORKER);
  } catch {
    return;
  }
  const { active } = await workers.ready;
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
}

function pageIsLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') {
      resolve();
    } else {
      window.addEventListener('load', () => {
        resolve();
      });
    }
  });
}
