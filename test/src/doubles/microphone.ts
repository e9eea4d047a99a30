import { addressOf } from './browser';

/** A browser's microphone: it hears `heard`, unless it is not allowed to. */
export function installMicrophone({ isAllowed = true } = {}): { readonly isOn: () => boolean } {
  let tracksOn = 0;
  const stream = {
    getTracks: () => [
      {
        stop: () => {
          tracksOn -= 1;
        },
      },
    ],
  };
  class MediaRecorder {
    ondataavailable?: (event: { readonly data: Blob }) => void;
    onstop?: () => void;
    constructor(readonly stream: unknown) {}
    start(): void {
      this.ondataavailable?.({ data: new Blob(['heard']) });
    }
    stop(): void {
      this.onstop?.();
    }
  }
  const getUserMedia = () => {
    if (!isAllowed) {
      return Promise.reject(new Error('NotAllowedError'));
    }
    tracksOn += 1;
    return Promise.resolve(stream);
  };
  Object.assign(globalThis, { MediaRecorder, isSecureContext: true });
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  Object.assign(URL, { createObjectURL: addressOf });
  return { isOn: () => tracksOn > 0 };
}

export function removeMicrophone(): void {
  Reflect.deleteProperty(globalThis, 'MediaRecorder');
  Reflect.deleteProperty(navigator, 'mediaDevices');
}
