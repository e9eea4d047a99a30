import type { Locator, Page } from 'playwright-core';
import { TOP } from './measures';

const PRESSABLE =
  ':is([role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="switch"])';

/** Somebody at a screen: reads it, taps on words, writes into fields. */
export interface Hand {
  readonly page: Page;
  /** Taps the one thing that says this, aloud or in print; a sheet covers what is under it. */
  readonly tap: (words: string | RegExp) => Promise<void>;
  /** Writes into the field with this id, in the place of what stood there. */
  readonly write: (field: string, words: string) => Promise<void>;
  /** Waits until the words stand on the page on top. */
  readonly reads: (words: string | RegExp) => Promise<void>;
  readonly written: (field: string) => Promise<string>;
  /** All words on the page on top. */
  readonly words: () => Promise<string>;
  /** Whatever can be pressed and says this. */
  readonly thing: (words: string | RegExp) => Locator;
}

interface At {
  /** The page on top: those beneath stay in the document. */
  readonly top?: string;
  /** A mouse at a desk, a finger on a phone. */
  readonly byMouse?: boolean;
  /** Waits until the page on top is the one that was asked for: nobody taps on a page that is leaving. */
  readonly arrived?: (page: Page) => Promise<unknown>;
}

export function handAt(
  page: Page,
  { top = TOP, byMouse = false, arrived = async () => {} }: At = {},
): Hand {
  const screen = () => page.locator(top).last();
  const field = (id: string) => screen().locator(`#${id} :is(input, textarea)`);
  const thing = (words: string | RegExp) => pressable(screen(), words);
  return {
    page,
    thing,
    async tap(words) {
      await arrived(page);
      const sheet = screen().locator('[role="dialog"]');
      const reachable = (await sheet.count()) > 0 ? pressable(sheet, words) : thing(words);
      await (byMouse ? reachable.click() : reachable.tap());
    },
    async write(id, words) {
      await arrived(page);
      await field(id).fill(words);
    },
    async written(id) {
      await arrived(page);
      return field(id).inputValue();
    },
    async reads(words) {
      await arrived(page);
      await screen().getByText(words).first().waitFor();
    },
    words: () => screen().innerText(),
  };
}

/** By what stands on it, or by the name that is read aloud. */
function pressable(within: Locator, words: string | RegExp): Locator {
  const printed = within.locator(PRESSABLE).filter({ hasText: words });
  return typeof words === 'string'
    ? printed.or(within.locator(`${PRESSABLE}[aria-label="${words}"]`))
    : printed;
}
