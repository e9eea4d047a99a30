import { screen } from '@testing-library/react';
import { BigButton } from '@/components/big-button';
import { isOff, open, tap } from '../builders/pages';

it.each([
  ['main', false, 'button-main'],
  ['danger', false, 'button-danger'],
  ['main', true, 'button-off'],
] as const)('looks %s, off: %s', async (look, off, className) => {
  const pressed = jest.fn();
  open(<BigButton id="send" look={look} isOff={off} text="送出去" onPress={pressed} />);
  const button = screen.getByRole('button', { name: '送出去' });
  expect(button.classList).toContain(className);
  expect(button.id).toBe('send');
  expect(isOff('送出去')).toBe(off);
  await tap('送出去');
  expect(pressed).toHaveBeenCalledTimes(off ? 0 : 1);
});
