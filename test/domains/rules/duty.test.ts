import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { nextBy, nextFiling, withDuty } from '../../../cloudfunctions/domains/rules/duty';
import type { Revision } from '../../../cloudfunctions/domains/rules/revision';
import { demonstrationRules } from '../../../local/demonstration/rules';
import { MONDAY_MORNING } from '../../builders/village';

const home = { office: { id: 'o', name: '村委会' }, holderId: 'p' };
const drafted = { ...demonstrationRules().revisions.at(-1), version: 1 } as Revision;

it('a filing is due on the tenth day and rises after the seventh', () => {
  const { dueAt, risesAt = 0 } = nextFiling(home, MONDAY_MORNING);
  expect([dayOf(dueAt), dayOf(risesAt)]).toEqual(['2026-12-03', '2026-11-30']);
});

it('one duty has one holder and one clock; each has a number of its own', () => {
  const first = withDuty(drafted, nextBy(home, 'convention.draft', MONDAY_MORNING), MONDAY_MORNING);
  const { duty } = first;
  expect(duty).toMatchObject({ holderId: 'p', rung: 0, id: `${drafted.id}-2` });
  expect(duty?.dueAt).toBe(duty?.promisedAt);
  const risen = withDuty(first, { ...home, dueAt: 9 }, 5, { rung: 1, promisedAt: 3 });
  expect(risen.duty).toMatchObject({ id: `${drafted.id}-3`, dueAt: 9, promisedAt: 3, rung: 1 });
});
