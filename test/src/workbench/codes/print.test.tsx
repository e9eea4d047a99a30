import { printCodes } from '@contracts/codes';
import { openPdf } from '@/backend/open-pdf';
import { Print } from '@/workbench/codes/print';
import { open, refuses, says, sent, shown, tap } from '../../builders/pages';

jest.mock('@/backend/open-pdf', () => ({ openPdf: jest.fn(() => Promise.resolve()) }));

it('prints on A4 what is asked for', async () => {
  says(printCodes, { pdf: 'JVBERg==', pages: 2 });
  open(<Print codeIds={['code-1', 'code-2']} />);
  await tap('印出来');
  await shown('排好了，共2页A4纸。');
  expect(sent(printCodes)).toEqual([{ codeIds: ['code-1', 'code-2'] }]);
  expect(openPdf).toHaveBeenCalledWith('JVBERg==', '屋场通码.pdf');
});

it('says what to do when a code is out of use, and without a signal', async () => {
  refuses(printCodes, 'code_revoked');
  open(<Print codeIds={['code-1']} />);
  await tap('印出来');
  await shown('有一个码已经停用，不能印。请先做新码。');
});

it('says what to do without a signal', async () => {
  open(<Print codeIds={['code-1']} />);
  await tap('印出来');
  await shown(/^没有信号，暂时打不开。/);
});
