import { useState } from 'react';
import { type KeptPaper, PaperPicker, papersToSend } from '@/components/paper-picker';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { installCamera } from '../builders/camera';
import { isShown, namesOf, open, shown, tap, write } from '../builders/pages';

let last: readonly KeptPaper[] = [];

function Probe({ most }: { readonly most: number }) {
  const [papers, setPapers] = useState<readonly KeptPaper[]>([]);
  last = papers;
  return (
    <PaperPicker
      folder="decisions/d"
      papers={papers}
      kinds={['minutes', 'ballots']}
      most={most}
      onChange={setPapers}
    />
  );
}

it('gives each paper its kind, its name and its fingerprint on the spot', async () => {
  installCamera('minutes of the meeting');
  open(<Probe most={2} />);
  await tap('表决票、计票单', 'radio');
  await write('材料叫什么', '十一月的计票单');
  await tap('加照片');
  await shown('表决票、计票单：十一月的计票单');
  const hash = digest('minutes of the meeting');
  await shown(`指纹 ${hash.slice(0, 8)}`);
  const { papers, enclosures } = papersToSend(last);
  expect(papers).toEqual([{ kind: 'ballots', title: '十一月的计票单', hash }]);
  expect(enclosures).toMatchObject([{ hash, kind: 'photo' }]);
  expect(enclosures[0]?.path).toMatch(/^decisions\/d\/.+\.jpg$/);
});

it('calls a paper by its kind when nobody names it, and takes no more than there may be', async () => {
  installCamera('one');
  open(<Probe most={1} />);
  await tap('加照片');
  await shown(/^指纹/);
  expect(isShown('加照片')).toBe(false);
  await tap('删掉会议记录');
  expect(namesOf('button')).toContain('加照片');
  expect(last).toEqual([]);
});

it('the same photo twice is one paper', async () => {
  installCamera('same', 'same');
  open(<Probe most={3} />);
  await tap('加照片');
  await shown('会议记录');
  await tap('加照片');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(last).toHaveLength(1);
});
