import { motionId } from '../../../cloudfunctions/domains/deliberation/motion';

it('is one for each topic', () => {
  expect(motionId('a')).toBe(motionId('a'));
  expect(motionId('a')).not.toBe(motionId('b'));
});
