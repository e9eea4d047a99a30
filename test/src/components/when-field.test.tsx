import { WhenField } from '@/components/when-field';
import { isShown, open, tap, write } from '../builders/pages';
import { MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('has near days one tap away, and any other to be written', async () => {
  const onDay = jest.fn();
  const onHour = jest.fn();
  open(<WhenField id="when" label="几时" day="" onDay={onDay} hour="19:30" onHour={onHour} />);
  await tap('11月29日 周日', 'radio');
  expect(onDay).toHaveBeenCalledWith('20261129');
  await write('别的日子（写成20261130）', '20270101');
  expect(onDay).toHaveBeenCalledWith('20270101');
  await write('几点（写成19:30）', '20:00');
  expect(onHour).toHaveBeenCalledWith('20:00');
});

it('asks for no hour where a day is enough', () => {
  open(<WhenField id="until" label="几时" day="" onDay={jest.fn()} near={[7]} />);
  expect(isShown('11月30日 周一')).toBe(true);
  expect(isShown('几点（写成19:30）')).toBe(false);
});
