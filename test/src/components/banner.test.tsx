import { screen } from '@testing-library/react';
import { Banner } from '@/components/banner';
import { open } from '../builders/pages';

it.each(['calm', 'due', 'danger'] as const)('is said when it appears, %s', (tone) => {
  open(
    <Banner tone={tone} text="没有信号。">
      再试一次
    </Banner>,
  );
  const banner = screen.getByRole('status');
  expect(banner.textContent).toBe('没有信号。再试一次');
  expect(banner.getAttribute('aria-live')).toBe('polite');
  expect(banner.classList).toContain(`banner-${tone}`);
});
