import { phone } from './phone';

interface Asked {
  readonly content: string;
  readonly success: (answer: { readonly retcode: number; readonly filename: string }) => void;
  readonly fail: (why: { readonly retcode?: number }) => void;
}

/** WeChat's plugin 同声传译 and the loudspeaker of the phone, each answering when the test says so. */
export class WeChatVoice {
  /** What the plugin was asked to speak, in order. */
  readonly asked: Asked[] = [];
  /** What was played, in order. */
  readonly played: string[] = [];
  isDestroyed = false;
  #told: Partial<Record<'onPlay' | 'onEnded' | 'onError', () => void>> = {};

  constructor() {
    phone.answers['requirePlugin'] = () => ({
      textToSpeech: (asked: Asked) => this.asked.push(asked),
    });
    phone.answers['createInnerAudioContext'] = () => this.#sound();
  }

  /** The address comes, in which the words stand, so that a test can read them. */
  answer(at: number): void {
    const { content = '', success } = this.asked[at] ?? {};
    success?.({ retcode: 0, filename: `https://voice/${content}` });
  }

  tell(what: 'onPlay' | 'onEnded' | 'onError'): void {
    this.#told[what]?.();
  }

  #sound() {
    const listen = (what: 'onPlay' | 'onEnded' | 'onError') => (told: () => void) => {
      this.#told[what] = told;
    };
    const sound = {
      src: '',
      onPlay: listen('onPlay'),
      onEnded: listen('onEnded'),
      onError: listen('onError'),
      play: () => {
        this.played.push(sound.src);
      },
      destroy: () => {
        this.isDestroyed = true;
      },
    };
    return sound;
  }
}
