import { useEffect, useState } from 'react';
import { isWebPage } from '@/platform';
import { parts } from '@/text/parts';
import { SmallButton } from './small-button';

/** 听一听: reads a long text aloud. Shown only where the phone can really do it. */
export function SpeakButton({ text }: { text: string }) {
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => hush, []);

  if (!maySpeak() || text.trim() === '') {
    return null;
  }
  const press = () => {
    hush();
    if (!isSpeaking) {
      const spokenText = new SpeechSynthesisUtterance(text);
      spokenText.lang = 'zh-CN';
      spokenText.rate = 0.9;
      spokenText.onend = () => {
        setSpeaking(false);
      };
      speechSynthesis.speak(spokenText);
    }
    setSpeaking(!isSpeaking);
  };
  return <SmallButton text={isSpeaking ? parts.hush : parts.listen} onPress={press} />;
}

function maySpeak(): boolean {
  return isWebPage && 'speechSynthesis' in globalThis;
}

function hush(): void {
  if (maySpeak()) {
    speechSynthesis.cancel();
  }
}
