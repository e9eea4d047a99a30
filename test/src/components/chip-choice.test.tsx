import { ChipChoice } from '@/components/chip-choice';
import { isChosen, open, tap } from '../builders/pages';

it('is one of several; a tick says which, and not a colour alone', async () => {
  const onChoose = jest.fn();
  const choices = [
    { value: 'a', name: '第一组' },
    { value: 'b', name: '第二组' },
  ];
  open(<ChipChoice label="哪里" choices={choices} chosen="b" onChoose={onChoose} />);
  expect(isChosen('✓ 第二组')).toBe(true);
  await tap('第一组', 'radio');
  expect(onChoose).toHaveBeenCalledWith('a');
});
