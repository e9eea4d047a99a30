import { screen } from '@testing-library/react';
import { Heading } from '@/components/heading';
import { open } from '../builders/pages';

it.each([
  [1, 'h1'],
  [2, 'h2'],
] as const)('of level %i', (level, className) => {
  open(<Heading text="我要反映" level={level} />);
  const heading = screen.getByRole('heading', { name: '我要反映', level });
  expect(heading.className).toBe(className);
});
