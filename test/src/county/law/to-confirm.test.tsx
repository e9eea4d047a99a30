import type { LawLine } from '@/county/law/line';
import { ToConfirm } from '@/county/law/to-confirm';
import { isShown, open, tap } from '../../builders/pages';

const questions = [
  { key: 'holidays', asks: '2027年放假安排', where: '国务院办公厅' },
  { key: 'levies', asks: '筹资筹劳的上限', where: '湖南省人民政府网' },
];

const year: LawLine = {
  section: 'calendar',
  key: 'calendar.2027',
  name: '2027年放假和调休',
  source: '全国年节及纪念日放假办法',
  status: 'unverified',
  validFrom: '2027-01-01',
  questions: ['holidays'],
};

it('stands under the question that has to be closed, with the place of the answer', () => {
  open(<ToConfirm lines={[year]} questions={questions} />);
  expect(isShown('还没核实，要请县里确认')).toBe(true);
  expect(isShown(/^下面1条还没有对过原文/)).toBe(true);
  expect(isShown('2027年放假安排')).toBe(true);
  expect(isShown('到哪里核实：国务院办公厅')).toBe(true);
  expect(isShown('2027年放假和调休')).toBe(true);
});

it('keeps the questions that touch no figure yet in a fold', async () => {
  open(<ToConfirm lines={[year]} questions={questions} />);
  expect(isShown('筹资筹劳的上限')).toBe(false);
  await tap(/别的没查到的事/);
  expect(isShown('筹资筹劳的上限')).toBe(true);
});

it('says so when everything is confirmed', () => {
  open(<ToConfirm lines={[]} questions={[]} />);
  expect(isShown(/^没有等核实的了/)).toBe(true);
  expect(isShown(/别的没查到的事/)).toBe(false);
});
