import Taro from '@tarojs/taro';
import { parts } from '@/text/parts';
import { portionsOf } from './portions';
import type { Heard, Reader } from './reader';
import type { SoundAddress } from './sound';

/** WeChat's plugin 同声传译, as it stands in the app's configuration. */
const PLUGIN = 'WechatSI';

/** What the plugin promises of its voice: an address that can be played for three hours. */
interface Plugin {
  readonly textToSpeech: (asked: {
    readonly lang: 'zh_CN';
    readonly tts: true;
    readonly content: string;
    readonly success: (answer: { readonly retcode: number; readonly filename: string }) => void;
    readonly fail: (why: { readonly retcode?: number }) => void;
  }) => void;
}

/** A little slower than the plugin speaks by itself. */
const RATE = 0.9;
const NO_SIGNAL = -20005;
const TOO_MANY = -40001;

/** Where the county has not added the plugin to its mini-program, nothing is offered. */
export function readerOfWeChat(): Reader | undefined {
  const plugin = pluginOfWeChat();
  return (
    plugin &&
    ((texts, heard) => {
      // Who taps 听一听 wants to hear it, though the telephone be silenced.
      void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
      return speak(plugin, portionsOf(texts), heard);
    })
  );
}

function pluginOfWeChat(): Plugin | undefined {
  try {
    return (Taro.requirePlugin as (name: string) => Plugin | undefined)(PLUGIN);
  } catch {
    return undefined;
  }
}

/** Plays one portion while the next is being fetched, so that no silence falls between two sentences. */
function speak(plugin: Plugin, portions: readonly string[], heard: Heard): () => void {
  const sound = Taro.createInnerAudioContext();
  let isOver = false;
  const end = (tell?: () => void) => {
    if (!isOver) {
      isOver = true;
      sound.destroy();
      tell?.();
    }
  };
  const fail = (because: string) => {
    end(() => {
      heard.onFail(because);
    });
  };
  const fetched = (at: number) => {
    const portion = portions[at];
    return portion === undefined ? undefined : spokenBy(plugin, portion);
  };

  let at = 0;
  let coming = fetched(at);
  const play = async () => {
    const address = await coming;
    if (isOver) {
      return;
    }
    if (address === undefined) {
      end(heard.onEnd);
    } else if ('because' in address) {
      fail(address.because);
    } else {
      sound.src = address.url;
      sound.playbackRate = RATE;
      sound.play();
      at += 1;
      coming = fetched(at);
    }
  };
  sound.onPlay(heard.onStart);
  sound.onEnded(() => void play());
  sound.onError(() => {
    fail(parts.cannotBeRead);
  });
  void play();
  return end;
}

/** Where this portion can be heard, or why it cannot. */
function spokenBy(plugin: Plugin, content: string): Promise<SoundAddress> {
  return new Promise((resolve) => {
    plugin.textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ retcode, filename }) => {
        resolve(retcode === 0 && filename ? { url: filename } : { because: whyNot(retcode) });
      },
      fail: ({ retcode }) => {
        resolve({ because: whyNot(retcode) });
      },
    });
  });
}

function whyNot(retcode: number | undefined): string {
  return retcode === NO_SIGNAL
    ? parts.noSignalToRead
    : retcode === TOO_MANY
      ? parts.tooManyListen
      : parts.cannotBeRead;
}
