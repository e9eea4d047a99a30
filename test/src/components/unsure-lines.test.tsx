import { UnsureLines } from '@/components/unsure-lines';
import { isShown, open, shown, tap } from '../builders/pages';

const words = { ask: '满了没有？', yes: '满了', no: '没满' };

it('asks for each by name and house', async () => {
  const onSay = jest.fn();
  const lines = [{ personId: 'p1', name: '刘*', houseNumber: '045号' }];
  open(<UnsureLines {...words} lines={lines} said={{ p0: true }} onSay={onSay} />);
  await shown('刘*（045号）');
  await tap('没满', 'radio');
  expect(onSay).toHaveBeenCalledWith({ p0: true, p1: false });
});

it('asks nothing where all are sure', () => {
  open(<UnsureLines {...words} lines={[]} said={{}} onSay={jest.fn()} />);
  expect(isShown('满了没有？')).toBe(false);
});
