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
