import type { Sending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { isOff, isShown, namesOf, open, tap } from '../builders/pages';
import { type writeThing } from '../builders/things';

const onAct = jest.fn();
const onClose = jest.fn();

function sheet(sending: Sending<typeof writeThing>, isReady = true): void {
  onAct.mockClear();
  onClose.mockClear();
  open(
    <ActSheet
      title="接手"
      action="确定"
      isReady={isReady}
      sending={sending}
      sentences={{ thing_full: '满了。请明天再来。' }}
      onAct={onAct}
      onClose={onClose}
    >
      接手以后，由您办到答复为止。
    </ActSheet>,
  );
}

it('says what the act means, and does it when it is pressed', async () => {
  sheet({ is: 'idle' });
  expect(isShown(/由您办到答复为止/)).toBe(true);
  await tap('确定');
  await tap('关闭');
  expect([onAct, onClose].map((it) => it.mock.calls.length)).toEqual([1, 1]);
});

it.each([
  ['something is missing', { is: 'idle' }, false],
  ['it is on its way', { is: 'underway' }, true],
] as const)('cannot be done while %s', async (_what, sending, isReady) => {
  sheet(sending, isReady);
  expect(isOff('确定')).toBe(true);
  await tap('确定');
  expect(onAct).not.toHaveBeenCalled();
});

it.each([
  ['delivered', { is: 'delivered', answer: {} }, '送到了。'],
  ['waiting', { is: 'waiting' }, /^没有信号，已经存好。/],
] as const)('is over when it is %s: only the way back is left', (_what, sending, said) => {
  sheet(sending);
  expect(isShown(said)).toBe(true);
  expect(namesOf('button')).toEqual(['关闭']);
  expect(isShown(/由您办到答复为止/)).toBe(false);
});

it('can be done again after a refusal', () => {
  sheet({ is: 'refused', code: 'thing_full', details: {} });
  expect(isShown('满了。请明天再来。')).toBe(true);
  expect(isOff('确定')).toBe(false);
});
