import type { Certificate } from '@/pages/decisions/certificate/chain';
import { Compare, wordFor } from '@/pages/decisions/certificate/compare';
import { MORNING } from '../../../builders/shown';
import { isShown, open, shown, write } from '../../../builders/pages';

const hash = `Abc-12_9${'x'.repeat(35)}`;
const certificate: Certificate = {
  ...{ format: 'wuchangtong-certificate-1', decisionId: 'd', rolls: [], head: hash },
  lines: [{ n: 0, at: MORNING, did: 'opened', facts: {}, prev: hash, hash }],
};
const LABEL = '把公示纸上那一串输进来（前八个字就行）。';

it('says which line the paper on the board belongs to', async () => {
  open(<Compare certificate={certificate} />);
  await write(LABEL, ' Abc-12_9 ');
  await shown('对得上：是第1条记录（提出）时的指纹。');
});

it('says what to do when it does not fit, and nothing too early', async () => {
  open(<Compare certificate={certificate} />);
  await write(LABEL, 'Abc');
  await shown('至少输八个字。');
  expect(isShown(/^对不上/)).toBe(false);
  await write(LABEL, 'abc-12_9');
  await shown(/^对不上。先看看有没有抄错/);
});

it('shows a word that it does not know yet as it is written', () => {
  expect(wordFor('archived')).toBe('归档');
  expect(wordFor('something_new')).toBe('something_new');
});
