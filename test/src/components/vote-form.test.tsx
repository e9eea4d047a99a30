import { VoteForm } from '@/components/vote-form';
import { aFrozen, aFrozenOf } from '../builders/meetings';
import { isChosen, isOff, open, shown, tap, tapInSheet } from '../builders/pages';

it('shows what was chosen once more before it is given', async () => {
  const onCast = jest.fn();
  open(<VoteForm frozen={aFrozen()} isOff={false} onCast={onCast} />);
  expect(isOff('看一看，对不对')).toBe(true);
  await tap('不同意', 'radio');
  await tap('看一看，对不对');
  await shown('投出去以后，不能再改，也不能收回。');
  expect(onCast).not.toHaveBeenCalled();
  await tapInSheet('就这样，投出去');
  expect(onCast).toHaveBeenCalledWith(['against']);
});

it('can be left and chosen anew', async () => {
  const onCast = jest.fn();
  open(<VoteForm frozen={aFrozenOf('one_of')} isOff={false} onCast={onCast} />);
  await tap('修路', 'radio');
  await tap('看一看，对不对');
  await tapInSheet('关闭');
  await tap('装灯', 'radio');
  await tap('看一看，对不对');
  await tapInSheet('就这样，投出去');
  expect(onCast).toHaveBeenCalledWith(['3']);
});

it('takes no more than the limit, and says so', async () => {
  open(<VoteForm frozen={aFrozenOf('several_of', { most: 2 })} isOff={false} onCast={jest.fn()} />);
  await shown('最多选2样，已选0样。');
  await tap('修路', 'checkbox');
  await tap('修塘', 'checkbox');
  await tap('装灯', 'checkbox');
  await shown('已经选满了。想换，先去掉一样。');
  expect(isChosen('装灯', 'checkbox')).toBe(false);
});

it('gives an order in words', async () => {
  const onCast = jest.fn();
  open(<VoteForm frozen={aFrozenOf('ranking')} isOff={false} onCast={onCast} />);
  await tap('装灯');
  await tap('修路');
  await tap('看一看，对不对');
  await tapInSheet('就这样，投出去');
  expect(onCast).toHaveBeenCalledWith(['3', '1']);
});

it('says that nobody else of the house can give its one voice', async () => {
  open(<VoteForm frozen={aFrozen({ voice: 'household' })} isOff={false} onCast={jest.fn()} />);
  await tap('同意', 'radio');
  await tap('看一看，对不对');
  await shown(/^一户一票/);
});
