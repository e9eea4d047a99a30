/** @jest-environment node */
import { meetingsRefusals } from '@/text/decisions';
import { sentenceOf } from '@/text/sentence';

it('says how many representatives the assembly has and how many it must have', () => {
  const details = { due: 35, representatives: 27, needed: 28 };
  const said = (operation: 'previewRoll' | 'callMeeting') =>
    sentenceOf(meetingsRefusals[operation], 'assembly_lacks_representatives', details);
  expect(said('callMeeting')).toBe('代表会议35人，村民代表只27人，依法要28人。请先补选。');
  expect(said('previewRoll')).toBe(said('callMeeting'));
});

it('says how many women the assembly has and how many it must have', () => {
  const details = { due: 30, women: 9, needed: 10 };
  expect(sentenceOf(meetingsRefusals.callMeeting, 'assembly_lacks_women', details)).toBe(
    '代表会议30人，妇女代表只9人，依法要10人。请先补选。',
  );
});
