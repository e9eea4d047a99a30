import { SmallButton } from '@/components/small-button';
import { namesOf, open, tap } from '../builders/pages';

it('is named by its word, or by a longer one for the ear', async () => {
  const pressed = jest.fn();
  open(
    <>
      <SmallButton text="删掉" onPress={pressed} />
      <SmallButton text="删掉" label="删掉第2张照片" onPress={pressed} />
    </>,
  );
  expect(namesOf('button')).toEqual(['删掉', '删掉第2张照片']);
  await tap('删掉第2张照片');
  expect(pressed).toHaveBeenCalledTimes(1);
});
