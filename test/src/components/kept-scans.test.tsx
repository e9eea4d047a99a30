import { openCode } from '@contracts/codes';
import { keepScan, scans } from '@/backend/scans';
import { KeptScans } from '@/components/kept-scans';
import { isShown, open, refuses, shown, tap } from '../builders/pages';
import { MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says that one was there, and when', async () => {
  keepScan('abcdefghjkmn');
  open(<KeptScans />);
  await shown('已记下您9:00到会。有信号会自动签到，时间照这个算。');
});

it('says what to do when the poster opens nothing, until it has been read', async () => {
  refuses(openCode, 'code_not_found');
  keepScan('abcdefghjkmn');
  open(<KeptScans />);
  await shown(/^这个码打不开。/);
  await tap('知道了');
  expect(scans.get()).toEqual([]);
  expect(isShown(/^这个码打不开。/)).toBe(false);
});
