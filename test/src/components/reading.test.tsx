import { Reading } from '@/components/reading';
import type { Answer } from '@/backend/use-answer';
import { isShown, namesOf, open, tap } from '../builders/pages';
import { type readThing } from '../builders/things';

const NINE = Date.UTC(2026, 10, 23, 1);
const again = jest.fn();

function reading(answer: Answer<typeof readThing>): void {
  open(
    <Reading answer={answer} again={again} sentences={{ thing_not_found: '没有了。请重新找。' }}>
      {({ name }) => <div>{name}</div>}
    </Reading>,
  );
}

it.each([
  ['on its way', { is: 'underway' }, '正在打开…', false],
  ['here', { is: 'here', data: { name: '井' } }, '井', false],
  ['refused', { is: 'refused', code: 'thing_not_found', details: {} }, '没有了。请重新找。', false],
  [
    'refused as any call may be',
    { is: 'refused', code: 'not_allowed', details: {} },
    /^这件事不归您办。/,
    false,
  ],
  ['out of reach', { is: 'unreachable' }, /^没有信号，暂时打不开。/, true],
  [
    'a copy',
    { is: 'here', data: { name: '井' }, asOf: NINE },
    '没有信号，这是11月23日 9:00看到的。有信号后会自动更新。',
    true,
  ],
] as const)('%s', async (_what, answer, words, canBeAskedAgain) => {
  again.mockClear();
  reading(answer);
  expect(isShown(words)).toBe(true);
  expect(isShown('井')).toBe(answer.is === 'here');
  expect(namesOf('button')).toEqual(canBeAskedAgain ? ['再试一次'] : []);
  if (canBeAskedAgain) {
    await tap('再试一次');
    expect(again).toHaveBeenCalledTimes(1);
  }
});
