import { screen } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { Field } from '@/components/field';
import { isShown, open, write } from '../builders/pages';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const onChange = jest.fn();

function aField(about: Partial<ComponentProps<typeof Field>> = {}): void {
  open(<Field id="spot" label="位置" value="" longest={10} onChange={onChange} {...about} />);
}

beforeEach(() => {
  runOnTheWeb();
  onChange.mockClear();
});

it.each([false, true])('tells every keystroke, tall: %s', async (isTall) => {
  aField({ isTall });
  await write('位置', '老井');
  expect(onChange).toHaveBeenCalledWith('老井');
  expect(screen.getByLabelText('位置').tagName).toBe(isTall ? 'TEXTAREA' : 'INPUT');
});

it('takes no more than it may hold, and says so when it gets full', () => {
  aField({ value: '一二三四五六七八九' });
  expect(screen.getByLabelText('位置').getAttribute('maxlength')).toBe('10');
  expect(isShown('已写9字，最多10字')).toBe(true);
});

it('says nothing of its size while there is room', () => {
  aField({ value: '一二三四五六七八' });
  expect(isShown(/最多/)).toBe(false);
});

it('says that it may be left empty, and why it is asked', () => {
  aField({ isOptional: true, hint: '方便问情况。' });
  expect(isShown('位置（可以不填）')).toBe(true);
  expect(isShown('方便问情况。')).toBe(true);
});

it('says what is wrong, to the eye and to the ear', () => {
  aField({ wrong: '请写五个字。' });
  const input = screen.getByLabelText('位置');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('请写五个字。');
  expect(described?.getAttribute('role')).toBe('status');
});

it('asks for digits where digits belong', () => {
  aField({ type: 'number' });
  expect(screen.getByLabelText('位置').getAttribute('inputmode')).toBe('numeric');
});

it('has its name in WeChat too', () => {
  runInWeChat();
  aField();
  expect(screen.getByLabelText('位置')).toBeTruthy();
});

it('shows what was typed', async () => {
  function Held() {
    const [value, setValue] = useState('');
    return <Field id="spot" label="位置" value={value} longest={10} onChange={setValue} />;
  }
  open(<Held />);
  await write('位置', '老井');
  expect(screen.getByDisplayValue('老井')).toBeTruthy();
});
