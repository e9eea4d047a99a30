import { isWebPage } from '@/platform';
import type { Reader } from './reader';

/** The browser's own voice; a browser that has none offers nothing. */
export function readerOfBrowser(): Reader | undefined {
  return isWebPage && 'speechSynthesis' in globalThis ? speak : undefined;
}

const speak: Reader = (texts, { onStart, onEnd }) => {
  let isOver = false;
  const end = () => {
    if (!isOver) {
      isOver = true;
      onEnd();
    }
  };
  texts.forEach((text, index) => {
    const spokenText = new SpeechSynthesisUtterance(text);
    spokenText.lang = 'zh-CN';
    spokenText.rate = 0.9;
    // Another page of the browser may break it off.
    spokenText.onerror = end;
    if (index === texts.length - 1) {
      spokenText.onend = end;
    }
    speechSynthesis.speak(spokenText);
  });
  onStart();
  return () => {
    isOver = true;
    speechSynthesis.cancel();
  };
};
