import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

/** Listens until it is stopped, and says where the recording lies. */
export interface Recorder {
  /** Says when a minute is full: what was said so far is kept, and waits to be stopped. */
  readonly start: (onFull: () => void) => Promise<void>;
  readonly stop: () => Promise<string>;
  /** How the file is called behind the dot. */
  readonly extension: string;
}

/** A minute is enough for one matter, and small enough for a weak line. */
const LONGEST = 60_000;

/** Nothing where the phone cannot record: then nothing is offered. */
export function recorderOfPhone(): Recorder | undefined {
  if (isWeapp) {
    return recorderOfWeChat();
  }
  const canRecord =
    typeof MediaRecorder !== 'undefined' &&
    'mediaDevices' in navigator &&
    globalThis.isSecureContext;
  return canRecord ? recorderOfBrowser() : undefined;
}

function recorderOfWeChat(): Recorder {
  const manager = Taro.getRecorderManager();
  let full: string | undefined;
  let taken: ((path: string) => void) | undefined;
  return {
    extension: 'mp3',
    start: (onFull) =>
      new Promise((resolve, reject) => {
        full = undefined;
        taken = undefined;
        // WeChat stops by itself when the minute is full, and says so only to whoever listens from the beginning.
        manager.onStop(({ tempFilePath }) => {
          if (taken) {
            taken(tempFilePath);
          } else {
            full = tempFilePath;
            onFull();
          }
        });
        manager.onStart(() => {
          resolve();
        });
        manager.onError(({ errMsg }: { errMsg?: string }) => {
          reject(new Error(errMsg ?? 'no recording'));
        });
        manager.start({
          format: 'mp3',
          duration: LONGEST,
          sampleRate: 16000,
          encodeBitRate: 48000,
        });
      }),
    stop: () =>
      full === undefined
        ? new Promise((resolve) => {
            taken = resolve;
            manager.stop();
          })
        : Promise.resolve(full),
  };
}

function recorderOfBrowser(): Recorder {
  let running: MediaRecorder | undefined;
  let full: ReturnType<typeof setTimeout> | undefined;
  const heard: Blob[] = [];
  return {
    extension: 'webm',
    async start(onFull) {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      heard.length = 0;
      running = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
      running.ondataavailable = ({ data }) => {
        heard.push(data);
      };
      running.start();
      full = setTimeout(onFull, LONGEST);
    },
    stop() {
      clearTimeout(full);
      return new Promise((resolve, reject) => {
        if (!running) {
          reject(new Error('nothing is being recorded'));
          return;
        }
        const { stream } = running;
        running.onstop = () => {
          stream.getTracks().forEach((track) => {
            track.stop();
          });
          resolve(URL.createObjectURL(new Blob(heard, { type: 'audio/webm' })));
        };
        running.stop();
      });
    },
  };
}
