import { useState } from 'react';
import { DayField } from '@/components/day-field';
import { isShown, open, write } from '../builders/pages';

function Asking() {
  const [day, setDay] = useState('');
  return <DayField id="day" label="哪一天" value={day} wrong="没有这一天。" onChange={setDay} />;
}

it.each([
  ['2026113', false],
  ['20261130', false],
  ['20261131', true],
  ['20240229', false],
  ['20260229', true],
])('of %s it is said that there is no such day: %s', async (written, isWrong) => {
  open(<Asking />);
  await write('哪一天', written);
  expect(isShown('没有这一天。')).toBe(isWrong);
  expect(isShown(/最多/)).toBe(false);
});
