import { screen } from '@testing-library/react';
import { Card } from '@/components/card';
import { namesOf, open, tap } from '../builders/pages';

it('leads somewhere when it can be pressed', async () => {
  const pressed = jest.fn();
  open(
    <Card isDue label="水沟堵了" onPress={pressed}>
      …
    </Card>,
  );
  await tap('水沟堵了', 'link');
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('link').classList).toContain('card-due');
});

it('is no link when it leads nowhere', () => {
  open(<Card>只看</Card>);
  expect(namesOf('link')).toEqual([]);
  expect(screen.getByText('只看').classList).not.toContain('card-due');
});
