import { readConsent } from '@contracts/organisation';
import { waitFor } from '@testing-library/react';
import { Voice } from '@/pages/requests/file/voice';
import { phone } from '../../../doubles/phone';
import { says, tap } from '../../../builders/pages';
import { aNotice } from '../../../builders/shown';
import { openStep } from '../../../builders/step';

jest.mock('@/platform', () => ({ isWeapp: true, isWebPage: false }));

const record = '按住说话，或点一下开始';

function told(): void {
  says(readConsent, { notices: [aNotice({ isGiven: true, given: { version: 2, at: 1 } })] });
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

beforeEach(() => {
  phone.answers['getRecorderManager'] = recorder;
  phone.answers['saveFile'] = () => ({ savedFilePath: 'kept/voice.mp3' });
});

it('keeps what was said with the draft, and takes it out again', async () => {
  told();
  const draft = openStep(Voice);
  await tap(record);
  await tap('正在录，松手或再点一下就停');
  await waitFor(() => {
    expect(draft().recordings).toHaveLength(1);
  });
  const { requestId, recordings } = draft();
  expect(recordings[0]).toMatchObject({ keptAt: 'kept/voice.mp3', kind: 'recording' });
  expect(recordings[0]?.path).toMatch(new RegExp(`^requests/${requestId}/[\\w-]+\\.mp3$`));

  await tap('删掉第1段录音');
  expect(draft().recordings).toEqual([]);
});
