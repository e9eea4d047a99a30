import { HandFigures, handsIn, noHands } from '@/components/hand-figures';
import { isShown, open, shown } from '../builders/pages';

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

it('counts people, or households where the meeting was declared so', async () => {
  open(<HandFigures id="hands" path={undefined} hands={noHands} onChange={jest.fn()} />);
  await shown('同意几人');
  expect(isShown('这次按户算：一户只算一票。')).toBe(false);
  open(<HandFigures id="homes" path="households" hands={noHands} onChange={jest.fn()} />);
  await shown('同意几户');
  await shown('这次按户算：一户只算一票。');
});
