import { openCode } from '@contracts/codes';
import type { OutputOf } from '@contracts/contract';
import { signIn } from '@contracts/deliberation-attendance';
import { letters } from '@/backend/outbox';
import { bringScans, dropScan, keepScan, scans } from '@/backend/scans';
import { noSignal, refuses, says, sentOnce } from '../builders/pages';
import { MORNING } from '../builders/shown';

const opened: OutputOf<typeof openCode> = {
  ...{ kind: 'meeting', page: 'sign_in_meeting', villageId: 'v', villageName: '清泉村' },
  ...{ placeId: 'v', placeName: '清泉村' },
};

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('keeps the hour of the scan, once for each poster', () => {
  keepScan('abcdefghjkmn');
  keepScan('abcdefghjkmn');
  expect(scans.get()).toMatchObject([{ code: 'abcdefghjkmn', at: MORNING }]);
});

it('waits as long as there is no signal', async () => {
  keepScan('abcdefghjkmn');
  noSignal();
  await bringScans();
  expect(scans.get()).toHaveLength(1);
});

it('signs in with the hour of the scan when it is known which meeting it was', async () => {
  keepScan('abcdefghjkmn');
  says(openCode, { ...opened, meeting: { title: '会', heldAt: 1, meetingId: 'meeting-9' } });
  jest.spyOn(Date, 'now').mockReturnValue(MORNING + 3_600_000);
  await bringScans();
  expect(scans.get()).toEqual([]);
  expect(await sentOnce(signIn)).toEqual({
    ...{ meetingId: 'meeting-9', code: 'abcdefghjkmn', signedAt: MORNING },
  });
  expect(letters.get()[0]?.about).toBe('meeting-9');
});

it('keeps why a code opened no meeting, until somebody has read it', async () => {
  keepScan('abcdefghjkmn');
  refuses(openCode, 'code_revoked');
  await bringScans();
  expect(scans.get()).toMatchObject([{ refused: 'code_revoked' }]);
  dropScan(scans.get()[0]?.callId ?? '');
  expect(scans.get()).toEqual([]);
});

it('does not take the poster of a square for a meeting', async () => {
  keepScan('abcdefghjkmn');
  says(openCode, { ...opened, kind: 'square', page: 'file_request' });
  await bringScans();
  expect(scans.get()).toMatchObject([{ refused: 'code_not_found' }]);
});
