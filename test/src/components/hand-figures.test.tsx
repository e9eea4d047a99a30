import { handsIn, noHands } from '@/components/hand-figures';

it.each([
  [
    { agree: '9', against: '1', abstain: '0' },
    { agree: 9, against: 1, abstain: 0 },
  ],
  [{ agree: '9', against: '1', abstain: '' }, undefined],
  [{ agree: '-9', against: '1', abstain: '0' }, undefined],
  [{ agree: '1.5', against: '1', abstain: '0' }, undefined],
  [{ agree: '99999', against: '1', abstain: '0' }, undefined],
  [noHands, undefined],
])('%j are %j', (written, hands) => {
  expect(handsIn(written)).toEqual(hands);
});
