import { fireEvent, screen } from '@testing-library/react';
import { Press } from '@/components/press';
import { open, tap } from '../builders/pages';

const pressed = jest.fn();

function button(): HTMLElement {
  return screen.getByRole('button');
}

it('is pressed by finger', async () => {
  open(<Press onPress={pressed}>送</Press>);
  await tap('送');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it.each([
  ['Enter', 1],
  [' ', 1],
  ['a', 0],
  ['Escape', 0],
])('by the key %j %i times', (key, times) => {
  open(<Press onPress={pressed}>送</Press>);
  const isLeftAlone = fireEvent.keyDown(button(), { key });
  expect(pressed).toHaveBeenCalledTimes(times);
  expect(isLeftAlone).toBe(times === 0);
});

it('can be reached by the keyboard', () => {
  open(<Press onPress={pressed}>送</Press>);
  expect(button().tabIndex).toBe(0);
});

it('leaves a key alone that belongs to something inside it', () => {
  open(
    <Press onPress={pressed}>
      <input aria-label="里面" />
    </Press>,
  );
  fireEvent.keyDown(screen.getByLabelText('里面'), { key: 'Enter' });
  expect(pressed).not.toHaveBeenCalled();
});

it('does nothing while it is off, and says that it is', async () => {
  open(
    <Press isOff onPress={pressed}>
      送
    </Press>,
  );
  await tap('送');
  fireEvent.keyDown(button(), { key: 'Enter' });
  expect(pressed).not.toHaveBeenCalled();
  expect(button().getAttribute('aria-disabled')).toBe('true');
});

it.each([true, false])('says whether it is chosen and open: %s', (is) => {
  open(
    <Press role="radio" label="甲" isChosen={is} isOpen={is} onPress={pressed}>
      A
    </Press>,
  );
  const radio = screen.getByRole('radio', { name: '甲' });
  expect(radio.getAttribute('aria-checked')).toBe(String(is));
  expect(radio.getAttribute('aria-expanded')).toBe(String(is));
});

beforeEach(() => {
  pressed.mockClear();
});
