import { lawStatuses } from '@contracts/organisation-law';
import { StatusMark } from '@/county/law/status-mark';
import { statusNames } from '@/text/law';
import { isShown, open } from '../../builders/pages';

const drawing = () => document.querySelector<HTMLElement>('.icon')?.style.backgroundImage;

it.each(lawStatuses)('says %s by a word beside a drawing', (status) => {
  open(<StatusMark status={status} />);
  expect(isShown(statusNames[status])).toBe(true);
  expect(drawing()).toContain('data:image/svg');
});

it('has a drawing of its own for each', () => {
  const drawings = lawStatuses.map((status) => {
    document.body.innerHTML = '';
    open(<StatusMark status={status} />);
    return drawing();
  });
  expect(new Set(drawings).size).toBe(lawStatuses.length);
});
