import { EmptyList } from '@/components/empty-list';
import { isShown, namesOf, open, tap } from '../builders/pages';

it('says what would fill it, and leads there', async () => {
  const onPress = jest.fn();
  open(<EmptyList text="还没有消息。" action={{ text: '我要反映', onPress }} />);
  expect(isShown('还没有消息。')).toBe(true);
  await tap('我要反映');
  expect(onPress).toHaveBeenCalledTimes(1);
});

it('may only say it', () => {
  open(<EmptyList text="还没有消息。" />);
  expect(namesOf('button')).toEqual([]);
});
