import type { DecisionShown } from '@contracts/decisions-shown';
import { Objections } from '@/pages/decisions/one/objections';
import { aDecision, aNoticeOf } from '../../../builders/decided';
import { isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

const line: DecisionShown['objections'][number] = {
  ...{ objectionId: 'objection-1', notice: 1, state: 'filed', level: 'village' },
  ...{ filedAt: MORNING, dueAt: MORNING + 5 * DAY, isOverdue: false, mayOpen: false },
};
const notices = [aNoticeOf()];
const mine = {
  objectionIds: ['objection-1'],
  hasSignedDemand: false,
  hasInterest: false,
  maySignAs: [],
};

it('everybody sees that there is one and by when it is answered, and not its words', async () => {
  open(<Objections decision={aDecision({ notices, objections: [line] })} />);
  await shown('一共1件，1件还没答复');
  await shown('11月23日提的，村里答复：等答复');
  await shown('11月28日前要答复');
  expect(namesOf('button')).toEqual([]);
});

it('whoever made it opens it', async () => {
  const objections = [{ ...line, mayOpen: true }];
  open(<Objections decision={aDecision({ notices, objections, mine })} />);
  await shown('我提的');
  await tap('看内容和答复，11月23日');
  expect(went()).toEqual(['navigateTo /pages/decisions/objection/index?id=objection-1']);
});

it('says that an answer is late, and how one ended', async () => {
  const objections = [
    { ...line, isOverdue: true },
    { ...line, objectionId: 'objection-2', state: 'closed' as const, end: 'silence' as const },
  ];
  open(<Objections decision={aDecision({ notices, objections })} />);
  await shown('11月28日前就该答复，已经过期');
  await shown('到期没有再说，算认可');
});

it('says that nobody has objected, once something hangs', async () => {
  open(<Objections decision={aDecision({ notices })} />);
  await shown('还没有人提异议。');
  open(<Objections decision={aDecision()} />);
  expect(isShown('一共0件')).toBe(false);
});

it('counts those too that are not listed', async () => {
  const objectionSum = { all: 180, open: 1 };
  open(<Objections decision={aDecision({ notices, objections: [line], objectionSum })} />);
  await shown('一共180件，1件还没答复');
  await shown('还有179件没有列出来。');
});
