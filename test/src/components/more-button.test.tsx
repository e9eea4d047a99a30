import { MoreButton } from '@/components/more-button';
import { namesOf, open, tap } from '../builders/pages';

it('is there when there is more', async () => {
  const more = jest.fn();
  open(<MoreButton more={more} />);
  await tap('再看一些');
  expect(more).toHaveBeenCalledTimes(1);
});

it('is not there when there is no more', () => {
  open(<MoreButton more={undefined} />);
  expect(namesOf('button')).toEqual([]);
});
