import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { removeBlob } from '@/backend/web-files';
import { VoiceRecorder } from '@/components/voice-recorder';
import { isShown, namesOf, open, shown, tap } from '../builders/pages';
import { settled } from '../builders/step';
import { installBrowser } from '../doubles/browser';
import { installMicrophone, removeMicrophone } from '../doubles/microphone';
import { phone } from '../doubles/phone';

const STILL = '按住说话，或点一下开始';
const RECORDING = '正在录，松手或再点一下就停';

let recordings: readonly Enclosure[] = [];

function Held({ mayRecord = true }: { readonly mayRecord?: boolean }) {
  const [held, setHeld] = useState<readonly Enclosure[]>([]);
  recordings = held;
  return (
    <VoiceRecorder
      folder="requests/r1"
      recordings={held}
      onChange={setHeld}
      mayRecord={() => mayRecord}
    />
  );
}

beforeEach(() => {
  installBrowser();
  installMicrophone();
});
afterEach(removeMicrophone);

/** Where a finger is held and lifted: around the button. */
function finger(): Element {
  return screen.getAllByRole('button')[0]?.parentElement ?? document.body;
}

it('records from one press to the next', async () => {
  open(<Held />);
  await tap(STILL);
  await tap(RECORDING);
  await shown('第1段录音');
  expect(recordings).toMatchObject([
    { kind: 'recording', path: expect.stringMatching(/^requests\/r1\/[\w-]{24}\.webm$/) as string },
  ]);
});

it('records while it is held; the press that a browser reports afterwards is the same finger', async () => {
  open(<Held />);
  fireEvent.contextMenu(finger());
  await shown(RECORDING);
  fireEvent.touchEnd(finger());
  await tap(STILL);
  await shown('第1段录音');
  await settled();
  expect(namesOf('button')[0]).toBe(STILL);
  expect(recordings).toHaveLength(1);
});

it('lets go when the finger was lifted before the microphone was on', async () => {
  open(<Held />);
  fireEvent.contextMenu(finger());
  fireEvent.touchEnd(finger());
  await settled();
  expect(namesOf('button')[0]).toBe(STILL);
});

it('can be heard before it is sent, and says so when the phone has lost it', async () => {
  const sound = {
    src: '',
    play: jest.fn(),
    destroy: jest.fn(),
    onEnded: jest.fn(),
    onError: jest.fn(),
  };
  phone.answers['createInnerAudioContext'] = () => sound;
  open(<Held />);
  await tap(STILL);
  await tap(RECORDING);
  await tap('听第1段录音');
  await shown('停下');
  expect(sound.src).toMatch(/^blob:/);
  expect(sound.play).toHaveBeenCalledTimes(1);
  await tap('停下');
  await removeBlob(recordings[0]?.keptAt ?? '');
  await tap('听第1段录音');
  await shown('这段录音不在手机上了。请删掉它，重新录一段。');
});

/** A minute passes for the microphone at once, and for nothing else. */
let minuteIsFull = (): void => undefined;
const later = globalThis.setTimeout;
beforeEach(() => {
  const soon = (act: () => void, after?: number) => {
    minuteIsFull = after === 60_000 ? act : minuteIsFull;
    return later(act, after);
  };
  Object.assign(globalThis, { setTimeout: soon });
});
afterEach(() => {
  Object.assign(globalThis, { setTimeout: later });
});

it('keeps a full minute by itself, and says that one may go on', async () => {
  open(<Held />);
  await tap(STILL);
  await shown(RECORDING);
  minuteIsFull();
  await shown('录满一分钟，已经存好。还有话，请再录一段。');
  await shown('第1段录音');
  expect(recordings).toHaveLength(1);
});

it('lets go of the microphone when the page is left', async () => {
  const microphone = installMicrophone();
  open(<Held />);
  await tap(STILL);
  await shown(RECORDING);
  cleanup();
  await settled();
  expect(microphone.isOn()).toBe(false);
});

it('can be thrown away', async () => {
  open(<Held />);
  await tap(STILL);
  await tap(RECORDING);
  await tap('删掉第1段录音');
  expect(recordings).toEqual([]);
});

it('records nothing before it may', async () => {
  const microphone = installMicrophone();
  open(<Held mayRecord={false} />);
  await tap(STILL);
  await settled();
  expect(microphone.isOn()).toBe(false);
  expect(namesOf('button')).toEqual([STILL]);
});

it('says what to do when the phone does not let it listen', async () => {
  installMicrophone({ isAllowed: false });
  open(<Held />);
  await tap(STILL);
  await shown('没有录成。请看看有没有允许用话筒，或者写字。');
});

it('is not offered where the phone cannot record', () => {
  removeMicrophone();
  open(<Held />);
  expect(namesOf('button')).toEqual([]);
  expect(isShown(STILL)).toBe(false);
});
