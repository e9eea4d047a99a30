import type { ReplyTo } from '@contracts/contract';
import { type printMinutes } from '@contracts/deliberation-minutes';
import { NoAnswer } from '@/backend/door';
import { minutesRefusals } from '@/text/deliberation-refusals';
import { PdfButton } from '@/components/pdf-button';
import { open, shown, tap } from '../builders/pages';

const openPdf = jest.fn();
jest.mock('@/backend/open-pdf', () => ({
  openPdf: (...how: unknown[]) => {
    openPdf(...how);
    return Promise.resolve();
  },
}));

function openWith(ask: () => Promise<ReplyTo<typeof printMinutes>>): void {
  open(
    <PdfButton<typeof printMinutes>
      text="印出来"
      fileName="x.pdf"
      sentences={minutesRefusals.printMinutes}
      ask={ask}
    />,
  );
}

it('opens the sheets and says how many there are', async () => {
  openWith(() => Promise.resolve({ ok: true, data: { pdf: 'JVBERi0=', pages: 2 } }));
  await tap('印出来');
  await shown('排好了，共2页A4纸。');
  expect(openPdf).toHaveBeenCalledWith('JVBERi0=', 'x.pdf');
});

it('says what to do when it is refused, or there is no signal', async () => {
  openWith(() => Promise.resolve({ ok: false, error: { code: 'no_minutes_yet' } }));
  await tap('印出来');
  await shown(/。$/);
  openWith(() => Promise.reject(new NoAnswer('cut')));
});

it('says that there is no signal', async () => {
  openWith(() => Promise.reject(new NoAnswer('cut')));
  await tap('印出来');
  await shown(/^没有信号/);
});
