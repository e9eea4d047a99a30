import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a page must keep in each print size (适老化 and WCAG 2.2 AA; the county's own figures are larger). */
export const MEASURES = {
  standard: { text: 17, target: 48 },
  large: { text: 22, target: 60 },
} as const;
export type Print = keyof typeof MEASURES;

/** The page on top: the one before it stays in the document, hidden. */
export const TOP = '.taro_page:not([style*="display: none"])';

/** The page on top is the one that the address line names, and has stopped moving. */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction((pages) => {
    const top = [...document.querySelectorAll(pages)].at(-1);
    const [asked] = location.hash.slice(1).split('?');
    return (
      top !== undefined &&
      top.id.split('?')[0] === asked &&
      top.classList.contains('taro_page_stationed')
    );
  }, TOP);
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA on the page on top, in a form that a failed test can print. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe);
  }
  const findings = await page.evaluate(async (top) => {
    const { run } = (globalThis as unknown as { axe: AxeRunner }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await run(top, { runOnly: { type: 'tag', values: tags } })).violations;
  }, TOP);
  return findings.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

interface AxeRunner {
  readonly run: (
    context: string,
    options: { runOnly: { type: 'tag'; values: string[] } },
  ) => Promise<{ violations: Finding[] }>;
}

/** Words that are printed smaller than the mode allows. */
export function smallWords(page: Page, print: Print): Promise<string[]> {
  return page.evaluate(
    ({ top, least }) => {
      const root = document.querySelector(top) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const small = new Set<string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim();
        if (!element || !words || !element.checkVisibility()) {
          continue;
        }
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < least - 0.05) {
          small.add(`${size}px: ${words.slice(0, 30)}`);
        }
      }
      for (const field of root.querySelectorAll('input, textarea')) {
        const size = Number.parseFloat(getComputedStyle(field).fontSize);
        if (field.checkVisibility() && size < least - 0.05) {
          small.add(`${size}px: what is written into ${field.getAttribute('aria-label') ?? ''}`);
        }
      }
      return [...small];
    },
    { top: TOP, least: MEASURES[print].text },
  );
}

/** Things to tap that are smaller than a finger, or that stand out of the screen to the side. */
export function smallTargets(page: Page, print: Print): Promise<string[]> {
  return page.evaluate(
    ({ top, least }) => {
      const root = document.querySelector(top) ?? document.body;
      const tappable =
        'button, a[href], input, textarea, [role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="switch"], [role="tab"]';
      return [...root.querySelectorAll<HTMLElement>(tappable)]
        .filter((element) =>
          element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }),
        )
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .filter(
          ({ box }) =>
            Math.min(box.width, box.height) < least - 0.5 ||
            box.right > innerWidth + 0.5 ||
            box.left < -0.5,
        )
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return `${Math.round(box.width)}×${Math.round(box.height)} at ${Math.round(box.left)}: ${name.trim().slice(0, 30)}`;
        });
    },
    { top: TOP, least: MEASURES[print].target },
  );
}

/** How far the page can be pushed sideways: nothing may stand wider than the screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate((top) => {
    const root = document.querySelector(top) ?? document.body;
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      root.scrollWidth - root.clientWidth,
    );
  }, TOP);
}

/** How large the largest words of the page are, in pixels. */
export function largestWords(page: Page): Promise<number> {
  return page.evaluate((top) => {
    const root = document.querySelector(top) ?? document.body;
    const sizes = [...root.querySelectorAll('*')]
      .filter((it) => it.checkVisibility() && it.textContent.trim() !== '')
      .map((it) => Number.parseFloat(getComputedStyle(it).fontSize));
    return Math.max(...sizes);
  }, TOP);
}

/** Lays the whole page out on the screen: axe looks only at what is not scrolled away. */
export async function unroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const height = await page.evaluate((top) => document.querySelector(top)?.scrollHeight ?? 0, TOP);
  await page.setViewportSize({ width, height: Math.max(height, 800) });
}
