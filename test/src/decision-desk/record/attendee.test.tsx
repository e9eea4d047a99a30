import { useState } from 'react';
import { Attendee } from '@/decision-desk/record/attendee';
import { emptyRecord, type RecordDraft } from '@/decision-desk/record/draft';
import { installCamera } from '../../builders/camera';
import { isShown, open, shown, tap } from '../../builders/pages';

const roll = [
  { line: 0, name: '刘青山', householdId: 'h1', hasInterest: false },
  { line: 1, name: '龙稻香', householdId: 'h1', hasInterest: false },
  { line: 2, name: '王芒种', householdId: 'h2', hasInterest: true },
];

let last: RecordDraft;
function Probe({ lines = [0] }: { readonly lines?: readonly number[] }) {
  const [draft, setDraft] = useState(emptyRecord);
  last = draft;
  const change = (changes: Partial<RecordDraft>) => {
    setDraft({ ...draft, ...changes });
  };
  return (
    <>
      {roll
        .filter(({ line }) => lines.includes(line))
        .map((line) => (
          <Attendee
            key={line.line}
            {...{
              line,
              roll,
              draft,
              change,
              unit: '人',
              decisionId: 'd',
              villageId: 'village-qingquan',
            }}
            wanted={{
              ...{ ways: ['onsite', 'online', 'proxy'] },
              ...{ hasSlips: false, needsWomensCheck: false },
            }}
          />
        ))}
    </>
  );
}

it('came, stepped aside, signed; and is struck out again with the signature', async () => {
  open(<Probe />);
  await tap('刘青山', 'checkbox');
  await tap('刘青山的细项');
  await tap('跟这件事有利害关系，回避', 'checkbox');
  await tap('在会议记录上签了字', 'checkbox');
  expect(last).toMatchObject({ recused: [0], signers: [0] });
  await tap('刘青山', 'checkbox');
  expect(last).toMatchObject({ present: [], signers: [] });
});

it('came online, and answered when the roll was called', async () => {
  open(<Probe />);
  await tap('刘青山', 'checkbox');
  await tap('刘青山的细项');
  await tap('线上', 'radio');
  await tap('弃权', 'radio');
  expect(last.present).toEqual([{ line: 0, way: 'online', choice: 'abstain' }]);
  expect(isShown('线上')).toBe(true);
});

it('is represented in writing by somebody of the same household who came', async () => {
  installCamera('a proxy');
  open(<Probe lines={[0, 1]} />);
  await tap('刘青山', 'checkbox');
  await tap('龙稻香', 'checkbox');
  await tap('龙稻香的细项');
  await tap('委托', 'radio');
  await tap('刘青山', 'radio');
  await tap('加照片');
  await shown(/^指纹/);
  expect(last.present[1]).toMatchObject({ line: 1, way: 'proxy', by: 0, paper: { kind: 'proxy' } });
});

it('says that nobody of the household came, and who stepped aside themselves', async () => {
  open(<Probe lines={[2]} />);
  await shown('本人说过要回避，不算票');
  await tap('王芒种', 'checkbox');
  await tap('王芒种的细项');
  expect(isShown('跟这件事有利害关系，回避')).toBe(false);
  await tap('委托', 'radio');
  await shown('同一户里还没有别人到会。委托只能给同户到会的成员。');
});
