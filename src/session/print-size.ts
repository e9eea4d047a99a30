import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { kept } from '@/backend/storage';
import { useKept } from '@/backend/use-kept';
import { isWebPage } from '@/platform';

/** `large` is 长辈版. */
export type PrintSize = 'standard' | 'large';

/** Above this the person has made the letters of the whole phone larger. */
const LARGE_SCALE = 1.15;

/** The standard letter of WeChat's settings and of every browser. */
const STANDARD_LETTER = 16;

/** What the person chose. Until they choose, the letters follow the phone's. */
const chosen = kept('print-size', z.optional(z.enum(['standard', 'large'])), undefined);

export function usePrintSize(): PrintSize {
  return useKept(chosen) ?? printSizeOfPhone();
}

export function choosePrintSize(size: PrintSize): void {
  chosen.set(size);
}

function printSizeOfPhone(): PrintSize {
  return (isWebPage ? scaleOfBrowser() : scaleOfWeChat()) >= LARGE_SCALE ? 'large' : 'standard';
}

function scaleOfBrowser(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / STANDARD_LETTER;
}

interface LettersOfWeChat {
  readonly fontSizeScaleFactor?: number;
  readonly fontSizeSetting?: number;
}

/** Newer versions of WeChat tell the scale, older ones the size of the letters. */
function scaleOfWeChat(): number {
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as LettersOfWeChat;
  return fontSizeScaleFactor ?? (fontSizeSetting ?? STANDARD_LETTER) / STANDARD_LETTER;
}
