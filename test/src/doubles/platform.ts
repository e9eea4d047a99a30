/** Where the program runs, as a test says: `jest.mock('@/platform', () => jest.requireActual('…/doubles/platform'))`. */
export let isWeapp = false;
export let isWebPage = true;

export function runInWeChat(): void {
  isWeapp = true;
  isWebPage = false;
}

export function runOnTheWeb(): void {
  isWeapp = false;
  isWebPage = true;
}
