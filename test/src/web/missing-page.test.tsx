import { screen } from '@testing-library/react';
import { parts } from '@/text/parts';
import { web } from '@/text/web';
import { MissingPage } from '@/web/missing-page';
import { open } from '../builders/pages';

it('says that there is no signal, what to do, and has a way to try again', () => {
  open(<MissingPage />);
  expect(screen.getByRole('heading').textContent).toBe(web.missingPage);
  expect(screen.getByRole('status').textContent).toBe(parts.noCopy + parts.again);
  expect(screen.getByRole('button', { name: parts.again })).toBeTruthy();
});
