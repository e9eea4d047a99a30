import type { ReplyTo } from '@contracts/contract';
import { type openEvidence } from '@contracts/decisions-papers';
import { NoAnswer } from '@/backend/door';
import { PaperLine } from '@/components/paper-line';
import { papersRefusals } from '@/text/decisions';
import { aPaper } from '../builders/decided';
import { namesOf, open, shown, tap } from '../builders/pages';

const here = { ok: true, data: { url: 'http://127.0.0.1/plan.jpg', until: 1 } } as const;

function openWith(mayOpen: boolean, ask: () => Promise<ReplyTo<typeof openEvidence>>): void {
  open(
    <PaperLine<typeof openEvidence>
      paper={{ ...aPaper, mayOpen }}
      sentences={papersRefusals.openEvidence}
      ask={ask}
    />,
  );
}

it('shows the photographed sheet, and goes back', async () => {
  openWith(true, () => Promise.resolve(here));
  await shown('方案：修路方案');
  await shown('指纹 AAAAAAAA');
  await tap('打开看：修路方案');
  await shown('关闭');
  expect(document.querySelector('img')?.getAttribute('src')).toBe(here.data.url);
  await tap('关闭');
  expect(document.querySelector('img')).toBeNull();
});

it('offers nothing to whoever may not open it', () => {
  openWith(false, () => Promise.resolve(here));
  expect(namesOf('button')).toEqual([]);
});

it('says why not, and what to do', async () => {
  openWith(true, () => Promise.resolve({ ok: false, error: { code: 'paper_not_kept' } }));
  await tap('打开看：修路方案');
  await shown(/请到村部查。$/u);
});

it('says that there is no signal', async () => {
  openWith(true, () => Promise.reject(new NoAnswer('cut')));
  await tap('打开看：修路方案');
  await shown(/^没有信号/u);
});
