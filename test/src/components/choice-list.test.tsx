import { screen } from '@testing-library/react';
import { useState } from 'react';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { isChosen, namesOf, open, tap } from '../builders/pages';

const choices = [
  { value: 'help', name: '求助', said: '有困难，想要人帮' },
  { value: 'hazard', name: '险情' },
];

function One() {
  const [chosen, setChosen] = useState<string>();
  return <ChoiceList label="哪类事" choices={choices} chosen={chosen} onChoose={setChosen} />;
}

function Many() {
  const [chosen, setChosen] = useState<string[]>([]);
  return <ManyChoices label="哪类事" choices={choices} chosen={chosen} onChange={setChosen} />;
}

it('one of several: the choice moves', async () => {
  open(<One />);
  expect(screen.getByRole('radiogroup', { name: '哪类事' })).toBeTruthy();
  expect(namesOf('radio')).toEqual(['求助，有困难，想要人帮', '险情']);
  await tap('险情', 'radio');
  expect([isChosen(/^求助/), isChosen('险情')]).toEqual([false, true]);
  await tap(/^求助/, 'radio');
  expect([isChosen(/^求助/), isChosen('险情')]).toEqual([true, false]);
});

it('any of several: each is put in and taken out', async () => {
  open(<Many />);
  await tap('险情', 'checkbox');
  await tap(/^求助/, 'checkbox');
  expect(screen.getAllByText('✓')).toHaveLength(2);
  await tap('险情', 'checkbox');
  expect([isChosen(/^求助/, 'checkbox'), isChosen('险情', 'checkbox')]).toEqual([true, false]);
});
