import { Icon } from '@/components/icon';
import { open } from '../builders/pages';

it.each([
  [false, '#1f6f4a'],
  [true, '#fff'],
])('is drawn here, fetched from nowhere and silent, light: %s', (isLight, stroke) => {
  open(<Icon name="phone" isLight={isLight} />);
  const icon = document.querySelector<HTMLElement>('.icon');
  const drawing = icon?.style.backgroundImage ?? '';
  expect(icon?.getAttribute('aria-hidden')).toBe('true');
  expect(drawing).toMatch(/^url\("?data:image\/svg\+xml,/);
  expect(decodeURIComponent(drawing)).toContain(`stroke="${stroke}"`);
});
