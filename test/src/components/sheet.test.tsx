import { fireEvent, screen } from '@testing-library/react';
import { Sheet } from '@/components/sheet';
import { namesOf, open, tap } from '../builders/pages';

const onClose = jest.fn();

beforeEach(() => {
  onClose.mockClear();
  open(
    <Sheet title="真的不写了吗？" onClose={onClose}>
      <input aria-label="原因" />
    </Sheet>,
  );
});

it('is a dialog with its name, and its last button leads back', async () => {
  expect(screen.getByRole('dialog', { name: '真的不写了吗？' })).toBeTruthy();
  expect(namesOf('button').at(-1)).toBe('关闭');
  await tap('关闭');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it.each([
  ['Escape', 1],
  ['a', 0],
])('the key %s closes it %i times', (key, times) => {
  fireEvent.keyDown(screen.getByLabelText('原因'), { key });
  expect(onClose).toHaveBeenCalledTimes(times);
});
