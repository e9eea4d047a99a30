import { calling, noticing, recording, reports } from '@/text/decision-desk';
import { MORNING } from '../builders/shown';

it('says from when a meeting may be', () => {
  expect(calling.earliest(MORNING)).toContain('2026年11月23日（周一）');
  expect(calling.tooEarly(MORNING)).toBe('太早了。依法最早11月23日9:00。');
});

it('holds the ballots against those who have a voice', () => {
  expect(recording.countShould(24, 24)).toBe('加起来24票，对得上。');
  expect(recording.countShould(24, 23)).toBe('加起来应该是24票，现在是23票。');
});

it('drafts a notice in whole sentences', () => {
  expect(noticing.lines.count(27, 24, 20, 3, 1)).toBe('应到27，实到24；赞成20，反对3，弃权1。');
  expect(noticing.lines.meeting('村民会议', MORNING, '村部')).toBe(
    '2026年11月23日，在村部召开村民会议。',
  );
});

it('says to whom something was reported', () => {
  expect(reports.line(MORNING, '乡镇政府')).toBe('11月23日报给乡镇政府');
});

it('says how many have signed once somebody has come', () => {
  expect(recording.signersSaid(0, 0)).toMatch(/^先点谁来了/);
  expect(recording.signersSaid(1, 2)).toMatch(/1人，至少要2人。/);
});
