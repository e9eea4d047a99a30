import { useEffect, useState } from 'react';
import { isWebPage } from '@/platform';
import { parts } from '@/text/parts';
import { SmallButton } from './small-button';

interface SpeakButtonProps {
  /** One text, or several that are read one after the other: some phones break off in a very long one. */
  readonly text: string | readonly string[];
  readonly name?: string;
}

/** 听一听: reads a long text aloud. Shown only where the phone can really do it. */
export function SpeakButton({ text, name = parts.listen }: SpeakButtonProps) {
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => hush, []);
  const texts = (typeof text === 'string' ? [text] : text).filter((it) => it.trim() !== '');

  if (!maySpeak() || texts.length === 0) {
    return null;
  }
  const press = () => {
    hush();
    if (!isSpeaking) {
      speak(texts, () => {
        setSpeaking(false);
      });
    }
    setSpeaking(!isSpeaking);
  };
  return <SmallButton text={isSpeaking ? parts.hush : name} onPress={press} />;
}

function speak(texts: readonly string[], end: () => void): void {
  texts.forEach((text, index) => {
    const spokenText = new SpeechSynthesisUtterance(text);
    spokenText.lang = 'zh-CN';
    spokenText.rate = 0.9;
    // Another text of the page may be read instead: that breaks this one off.
    spokenText.onerror = end;
    if (index === texts.length - 1) {
      spokenText.onend = end;
    }
    speechSynthesis.speak(spokenText);
  });
}

function maySpeak(): boolean {
  return isWebPage && 'speechSynthesis' in globalThis;
}

function hush(): void {
  if (maySpeak()) {
    speechSynthesis.cancel();
  }
}
