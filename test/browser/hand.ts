import type { Locator, Page } from 'playwright-core';
import { TOP } from './measures';

const PRESSABLE =
  ':is([role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="switch"])';

/** Somebody at a screen: reads it, taps on words, writes into fields. */
export interface Hand {
  readonly page: Page;
  /** Taps the one thing that says this, aloud or in print. */
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
}

export function handAt(page: Page, { top = TOP, byMouse = false }: At = {}): Hand {
  const screen = () => page.locator(top).last();
  const field = (id: string) => screen().locator(`#${id} :is(input, textarea)`);
  const thing = (words: string | RegExp) =>
    screen()
      .locator(PRESSABLE)
      .filter({ hasText: words })
      .or(screen().locator(`${PRESSABLE}[aria-label="${String(words)}"]`));
  return {
    page,
    thing,
    async tap(words) {
      await (byMouse ? thing(words).click() : thing(words).tap());
    },
    write: (id, words) => field(id).fill(words),
    written: (id) => field(id).inputValue(),
    reads: (words) => screen().getByText(words).first().waitFor(),
    words: () => screen().innerText(),
  };
}
