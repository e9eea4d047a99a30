import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Quiet and without a network of its own, with a microphone that hears a tone; the packaged browser's own flags break
 * new pages.
 */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** The browser of this machine, or the one that came with the packages, with Chinese glyphs in either. */
export async function launch(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  const system = [...(chosen ? [chosen] : []), ...SYSTEM].find((path) => existsSync(path));
  const { executablePath, libraries } = system
    ? { executablePath: system, libraries: undefined }
    : await packaged();
  const env = {
    ...environment(),
    FONTCONFIG_FILE: fontSettings(),
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
  return chromium.launch({ executablePath, args: FLAGS, env });
}

async function packaged(): Promise<{ executablePath: string; libraries: string | undefined }> {
  // Only for this platform does the package bring the system libraries that it needs.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: pack } = await import('@sparticuz/chromium');
  const executablePath = await pack.executablePath();
  return { executablePath, libraries: process.env['LD_LIBRARY_PATH'] };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

/** The system's fonts, and the one that the printed posters use. */
function fontSettings(): string {
  const folders = ['400Regular', '700Bold'].map((weight) =>
    dirname(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  mkdirSync(join(folder, 'cache'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir>${folders.map((it) => `<dir>${it}</dir>`).join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return file;
}

/** A phone in a villager's hand: touch, Chinese, the village's time. */
export function phone(
  browser: Browser,
  { width = 375, height = 740 }: { width?: number; height?: number } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
}
