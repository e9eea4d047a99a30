/** @jest-environment node */
import { turnIntoMotion } from '@contracts/deliberation-motions';
import { motionRefusals } from '@/text/motion-refusals';

it('says something of its own to each refusal', () => {
  const sentences = turnIntoMotion.refusals.map((code) => motionRefusals.turnIntoMotion[code]);
  expect(new Set(sentences).size).toBe(turnIntoMotion.refusals.length);
});
