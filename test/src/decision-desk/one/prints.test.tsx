import type { DecisionShown } from '@contracts/decisions-shown';
import { printPaper } from '@contracts/decisions-papers';
import { Prints } from '@/decision-desk/one/prints';
import { aDecision } from '../../builders/decided';
import { isShown, open, refuses, says, sent, shown, tap } from '../../builders/pages';
import { MORNING } from '../../builders/shown';

const openPdf = jest.fn();
jest.mock('@/backend/open-pdf', () => ({
  openPdf: (...how: unknown[]) => {
    openPdf(...how);
    return Promise.resolve();
  },
}));

const HASH = 'h'.repeat(43);
const called: DecisionShown['meetings'][number] = {
  ...{ step: 'resolution', body: 'villagers_assembly', calledAt: MORNING, meetingAt: MORNING },
  ...{ place: '村部', papers: [], isCalledOff: false },
  rolls: [
    { kind: 'adults', hash: HASH, due: 409 },
    { kind: 'households', hash: HASH, due: 120 },
  ],
};
const decision = aDecision({
  meetings: [called],
  steps: [
    { step: 'review', status: 'done', at: MORNING },
    { step: 'resolution', status: 'now' },
  ],
  prints: ['review', 'resolution', 'roll'],
});

it('offers the lists to sign and the page of the present step, and the others when asked for', async () => {
  says(printPaper, { pdf: 'JVBERi0=', pages: 1 });
  open(<Prints decision={decision} />);
  await shown('打印登记表（四议：大家开会表决）');
  expect(isShown('打印公示')).toBe(false);
  expect(isShown('打印登记表（三议：党员大会审议）')).toBe(false);
  await tap('打印别的步骤的登记表');
  await tap('打印登记表（三议：党员大会审议）');
  await shown('排好了，共1页A4纸。');
  expect(sent(printPaper)).toEqual([{ decisionId: 'decision-1', paper: 'review' }]);
  expect(openPdf).toHaveBeenCalledWith('JVBERi0=', '议事登记表.pdf');
});

it('gives a long list part after part with the same button', async () => {
  says(printPaper, { pdf: 'JVBERi0=', pages: 7, next: '300' });
  open(<Prints decision={decision} />);
  await tap('打印签到表（十八岁以上的村民）');
  await tap('打印签到表（十八岁以上的村民），下一份');
  await shown('排好了，共7页A4纸。');
  const roll = { decisionId: 'decision-1', paper: 'roll', roll: 'adults' };
  expect(sent(printPaper)).toEqual([roll, { ...roll, after: '300' }]);
});

it('says why the notice cannot be printed', async () => {
  refuses(printPaper, 'notice_not_signed');
  open(<Prints decision={aDecision({ prints: ['notice'] })} />);
  await tap('打印公示');
  await shown('监委还没有签字，公示还不能贴。请先请监委签字。');
});

it('is not there for who may print nothing', () => {
  open(<Prints decision={aDecision()} />);
  expect(isShown('打印')).toBe(false);
});
