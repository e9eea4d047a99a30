import { useState } from 'react';
import { Attendance } from '@/decision-desk/record/attendance';
import { emptyRecord, type RecordDraft } from '@/decision-desk/record/draft';
import { isShown, namesOf, open, shown, tap, write } from '../../builders/pages';

const people = (count: number) =>
  Array.from({ length: count }, (_, line) => ({
    ...{ line, name: `村民${String(line + 1).padStart(2, '0')}`, hasInterest: false },
  }));

let last: RecordDraft;
function Probe({ count }: { readonly count: number }) {
  const [draft, setDraft] = useState(emptyRecord);
  last = draft;
  return (
    <Attendance
      decisionId="d"
      villageId="village-qingquan"
      roll={people(count)}
      wanted={{ ways: ['onsite'], hasSlips: false, needsWomensCheck: false }}
      unit="人"
      draft={draft}
      change={(changes) => {
        setDraft({ ...draft, ...changes });
      }}
    />
  );
}

it('ticks off one by one, or all at once and then those who did not come', async () => {
  open(<Probe count={3} />);
  await shown('实到0人，应到3人');
  await tap('村民02', 'checkbox');
  expect(last.present).toEqual([{ line: 1, way: 'onsite' }]);
  await tap('全部到了');
  await tap('村民03', 'checkbox');
  await shown('实到2人，应到3人');
  await tap('全部清掉');
  expect(last.present).toEqual([]);
});

it('a long roll is searched and turned over', async () => {
  open(<Probe count={45} />);
  expect(namesOf('checkbox')).toHaveLength(30);
  await tap('再看一些');
  expect(namesOf('checkbox')).toHaveLength(45);
  await write('找名字或序号', '村民4');
  expect(namesOf('checkbox')).toEqual(['村民40', '村民41', '村民42', '村民43', '村民44', '村民45']);
  expect(isShown('再看一些')).toBe(false);
});

it('whoever is found by name or number is ticked off at once; who is ticked off stays as they are', async () => {
  open(<Probe count={45} />);
  await tap('村民02', 'checkbox');
  await write('找名字或序号', '1-40');
  await tap('找到的这40人都到了');
  await shown('实到40人，应到45人');
  expect(last.present[0]).toEqual({ line: 1, way: 'onsite' });
  expect(new Set(last.present.map(({ line }) => line)).size).toBe(40);
  await write('找名字或序号', '村民45');
  await shown('签到表第45号');
  await tap('找到的这1人都到了');
  expect(last.present.at(-1)).toEqual({ line: 44, way: 'onsite' });
  await write('找名字或序号', '没有的人');
  await shown(/^名册上没有找到。/);
  expect(isShown(/^找到的/)).toBe(false);
  expect(namesOf('checkbox')).toEqual([]);
});

it('twenty thousand are ticked off without a pause', async () => {
  open(<Probe count={20_000} />);
  await shown('实到0人，应到20000人');
  await tap('全部到了');
  await shown('实到20000人，应到20000人');
  expect(last.present).toHaveLength(20_000);
});
