import Taro from '@tarojs/taro';

/**
 * The code in what a phone has scanned, or somebody has typed: a printed link, the short address of a mini-program,
 * or the letters themselves, with blanks and dashes in them.
 */
export function codeInScan(text: string): string {
  const link = /\/q\/([\w-]+)/.exec(text)?.[1];
  const scene = /(?:[?&]|scene=|^)c(?:=|%3D)([\w-]+)/.exec(text)?.[1];
  return (link ?? scene ?? text).replace(/[\s-]/g, '').toLowerCase();
}

/** Lets WeChat scan; nothing when it was broken off, or nothing could be read. */
export async function scanned(): Promise<string | undefined> {
  try {
    const { result, path } = (await Taro.scanCode({})) as {
      readonly result: string;
      /** A mini-program code has no text, but a page that it opens. */
      readonly path?: string;
    };
    const code = codeInScan(path ?? result);
    return code === '' ? undefined : code;
  } catch {
    return undefined;
  }
}
