import type { OutputOf } from '@contracts/contract';
import { answerReport, listReports } from '@contracts/decisions-notices';
import { Reports } from '@/workbench/decisions/one/reports';
import {
  isShown,
  namesOf,
  open,
  outOfReach,
  says,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  write,
} from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

const report: OutputOf<typeof listReports>['items'][number] = {
  ...{ reportId: 'report-1', at: MORNING, to: 'government', office: '晴川镇人民政府' },
  ...{ words: '票数对不上', dueAt: MORNING + 10 * DAY, mayAnswer: true },
};

it('the office that was told answers', async () => {
  says(listReports, { items: [report] });
  says(answerReport, { reportId: 'report-1' });
  open(<Reports decisionId="decision-1" />);
  await shown('票数对不上');
  await shown('12月3日前要答复');
  await tap('答复这份报告');
  await write('写在这里', '查过，已改正。');
  await tapInSheet('答复这份报告');
  expect(await sentOnce(answerReport)).toEqual({ reportId: 'report-1', words: '查过，已改正。' });
});

it('who reported reads the answer', async () => {
  const { dueAt: _dueAt, ...answered } = report;
  const answer = { at: MORNING + DAY, words: '查过，已改正。' };
  says(listReports, { items: [{ ...answered, mayAnswer: false, answer }] });
  open(<Reports decisionId="decision-1" />);
  await shown('晴川镇人民政府的答复，11月24日');
  expect(isShown('答复这份报告')).toBe(false);
});

it('shows nothing to anybody else', () => {
  outOfReach();
  open(<Reports decisionId="decision-1" />);
  expect(namesOf('heading')).toEqual([]);
});
