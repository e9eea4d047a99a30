import type { OutputOf } from '@contracts/contract';
import type { listDue } from '@contracts/decisions';
import { DecisionDuty } from '@/workbench/due/decision-duty';
import { open, shown, tap, went } from '../../builders/pages';
import { DAY, MORNING } from '../../builders/shown';

const line: OutputOf<typeof listDue>['items'][number] = {
  ...{ decisionId: 'decision-1', title: '修路', villageName: '清泉村', does: 'call_review' },
  ...{ office: '清泉村党支部', dueAt: MORNING + DAY, isOverdue: false },
};

it('says what is to be done, in which decision, by when, and leads to the desk', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  open(<DecisionDuty line={line} />);
  await shown('定党员大会的时间');
  await shown('还有1天（11月24日前）');
  await tap(/修路/, 'link');
  expect(went()).toEqual(['navigateTo /workbench/decisions/one/index?id=decision-1']);
});

it('an objection is answered on its own page', async () => {
  open(
    <DecisionDuty
      line={{ ...line, does: 'answer_objection', objectionId: 'o', isOverdue: true }}
    />,
  );
  await tap(/答复一件异议/, 'link');
  expect(went()).toEqual(['navigateTo /pages/decisions/objection/index?id=o']);
});
