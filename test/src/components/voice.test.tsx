import { giveConsent, readConsent } from '@contracts/organisation';
import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { Voice } from '@/components/voice';
import { phone } from '../doubles/phone';
import { isShown, namesOf, open, says, sent, sentOnce, shown, tap } from '../builders/pages';
import { aNotice } from '../builders/shown';
import { settled } from '../builders/step';

jest.mock('@/platform', () => ({ isWeapp: true, isWebPage: false }));

const record = '按住说话，或点一下开始';

function told(isGiven: boolean, version = 2): void {
  says(readConsent, {
    notices: [aNotice(isGiven ? { isGiven, given: { version, at: 1 } } : {})],
  });
}

/** WeChat's recorder, which is done as soon as it is told to stop. */
function recorder() {
  let started: () => void;
  let stopped: (file: { tempFilePath: string }) => void;
  return {
    onStart: (listener: () => void) => (started = listener),
    onStop: (listener: typeof stopped) => (stopped = listener),
    onError: () => undefined,
    start: () => {
      started();
    },
    stop: () => {
      stopped({ tempFilePath: 'tmp/voice.mp3' });
    },
  };
}

/** The part with what it has recorded; gives back what that is. */
function openVoice(): () => readonly Enclosure[] {
  let now: readonly Enclosure[] = [];
  function Held() {
    const [recordings, setRecordings] = useState<readonly Enclosure[]>([]);
    now = recordings;
    return <Voice folder="requests/item-1" recordings={recordings} onChange={setRecordings} />;
  }
  open(<Held />);
  return () => now;
}

beforeEach(() => {
  phone.answers['getRecorderManager'] = recorder;
  phone.answers['saveFile'] = () => ({ savedFilePath: 'kept/voice.mp3' });
});

it('records after its own consent only, and asks for it with the notice', async () => {
  told(false);
  says(giveConsent, { purpose: 'recordings', at: 1 });
  openVoice();
  await tap(record);
  await shown('录音只给办事的人听。');
  expect(isShown('正在录，松手或再点一下就停')).toBe(false);
  await tap('我看过了，同意');
  expect(await sentOnce(giveConsent)).toEqual({ purpose: 'recordings', noticeVersion: 2 });
  await settled();
});

it('asks again when the notice has changed', async () => {
  told(true, 1);
  openVoice();
  await tap(record);
  await shown('录音只给办事的人听。');
});

it('costs nothing to say no', async () => {
  told(false);
  openVoice();
  await tap(record);
  await tap('关闭');
  expect(isShown('录音只给办事的人听。')).toBe(false);
  expect(sent(giveConsent)).toEqual([]);
});

it('keeps what was said, and takes it out again', async () => {
  told(true);
  const recordings = openVoice();
  await tap(record);
  await tap('正在录，松手或再点一下就停');
  await waitFor(() => {
    expect(recordings()).toHaveLength(1);
  });
  const [first] = recordings();
  expect(first).toMatchObject({ keptAt: 'kept/voice.mp3', kind: 'recording' });
  expect(first?.path).toMatch(/^requests\/item-1\/[\w-]+\.mp3$/);

  await tap('删掉第1段录音');
  expect(recordings()).toEqual([]);
});

it('offers nothing before it is known what has been agreed to', async () => {
  openVoice();
  await settled();
  expect(namesOf('button')).toEqual([]);
});
