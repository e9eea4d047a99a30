import { CountForm } from '@/components/count-form';
import { aFrozen, aFrozenOf } from '../builders/meetings';
import { isOff, isShown, open, shown, tap, write } from '../builders/pages';

it('asks for every figure before it can be handed in', async () => {
  const onCount = jest.fn();
  open(<CountForm frozen={aFrozen()} way="hand" isOff={false} onCount={onCount} />);
  await write('一共举了几人', '3');
  await write('同意：几票', '2');
  await write('不同意：几票', '1');
  expect(isOff('报数')).toBe(true);
  expect(isShown('废票几张')).toBe(false);
  await write('弃权：几票', '0');
  await tap('报数');
  expect(onCount).toHaveBeenCalledWith(expect.objectContaining({ voices: 3, invalid: 0 }));
});

it('takes slips that rank order by order', async () => {
  const onCount = jest.fn();
  open(<CountForm frozen={aFrozenOf('ranking')} way="paper" isOff={false} onCount={onCount} />);
  await shown('1 修路，2 修塘，3 装灯');
  await write('箱里一共几张票', '2');
  await write('哪一种排法', '2 1 3');
  await write('这样排的几票', '1');
  await write('废票几张', '1');
  await tap('再加一种排法');
  await tap('报数');
  expect(onCount).toHaveBeenCalledWith({
    ...{ voices: 2, invalid: 1 },
    lines: [{ choice: ['2', '1', '3'], count: 1 }],
  });
});

it('says at once when the parts do not make the whole', async () => {
  open(<CountForm frozen={aFrozen()} way="hand" isOff={false} onCount={jest.fn()} />);
  await write('一共举了几人', '5');
  await write('同意：几票', '2');
  await write('不同意：几票', '1');
  await write('弃权：几票', '0');
  await shown('各项加起来3，总数写的是5，对不上。请再数一遍。');
  expect(isOff('报数')).toBe(true);
  await write('弃权：几票', '2');
  expect(isOff('报数')).toBe(false);
});

it('says when one option has more marks than there are slips', async () => {
  const frozen = aFrozenOf('several_of', { most: 2 });
  open(<CountForm frozen={frozen} way="paper" isOff={false} onCount={jest.fn()} />);
  await write('箱里一共几张票', '4');
  await write('修路：几票', '4');
  await write('修塘：几票', '2');
  await write('装灯：几票', '0');
  await write('废票几张', '1');
  await shown(/^有效的一共3，/);
  expect(isOff('报数')).toBe(true);
});
