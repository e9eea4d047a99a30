import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

/** Listens until it is stopped, and says where the recording lies. */
export interface Recorder {
  readonly start: () => Promise<void>;
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
  return {
    extension: 'mp3',
    start: () =>
      new Promise((resolve, reject) => {
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
      new Promise((resolve) => {
        manager.onStop(({ tempFilePath }) => {
          resolve(tempFilePath);
        });
        manager.stop();
      }),
  };
}

function recorderOfBrowser(): Recorder {
  let running: MediaRecorder | undefined;
  const heard: Blob[] = [];
  return {
    extension: 'webm',
    async start() {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      heard.length = 0;
      running = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
      running.ondataavailable = ({ data }) => {
        heard.push(data);
      };
      running.start();
    },
    stop() {
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
