import type { OutputOf } from '@contracts/contract';
import { readClause } from '@contracts/rules';
import { CitedClauses, ClauseLink } from '@/components/rules/cited-clauses';
import { isShown, open, refuses, says, shown, tap, went } from '../../builders/pages';
import { aClauseShown } from '../../builders/rules';
import { MORNING } from '../../builders/shown';

const read: OutputOf<typeof readClause> = {
  ...{ villageId: 'village-qingquan', villageName: '清泉村', orgType: 'village' },
  edition: { edition: 2, kind: 'amend', validFrom: MORNING, recordedAt: MORNING },
  ...{ clause: aClauseShown(), isInForce: true },
};

it('shows the clause as it read on that day, and leads to it', async () => {
  says(readClause, read);
  open(<CitedClauses pins={['edition-2.feasts']} />);
  await shown('清泉村村规民约第十七条：喜事不超过十五桌，办酒前说一声。');
  expect(isShown(/后来改了/)).toBe(false);
  await tap('看这一条');
  expect(went()).toEqual(['navigateTo /pages/rules/clause/index?pin=edition-2.feasts']);
});

it('says when the clause has changed since', async () => {
  says(readClause, { ...read, isInForce: false });
  open(<CitedClauses pins={['edition-2.feasts']} />);
  await shown('这一条后来改了，上面是当时的写法。');
});

it('says what to do when a clause is not found', async () => {
  refuses(readClause, 'clause_not_found');
  open(<CitedClauses pins={['edition-2.feasts']} />);
  await shown(/^没有找到这一条。/);
});

it('is also a way without the words', async () => {
  open(<ClauseLink pin="edition-1.waste" />);
  await tap('看这一条');
  expect(went()).toEqual(['navigateTo /pages/rules/clause/index?pin=edition-1.waste']);
});
