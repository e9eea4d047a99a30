import { items, lists, minutesText, speaking } from '@/text/meeting-items';
import { TONIGHT } from '../builders/meetings';

it('says what was done by whom, and to whom it went', () => {
  expect(items.diaryLine(TONIGHT, '会上', '交给', '村委会')).toBe(
    '11月23日 19:30 会上：交给村委会',
  );
  expect(items.holder('村委会', undefined)).toBe('办的单位：村委会');
});

it('tells by when there is an answer, and how many have come to an end', () => {
  expect(speaking.sentSaid('村委会', TONIGHT)).toContain('村委会来答复您，最迟11月23日。');
  expect(lists.closed(1, 4)).toBe('一共4件，了结1件。');
  expect(minutesText.held(TONIGHT, TONIGHT + 3_600_000)).toBe('11月23日 19:30 到 20:30');
});
