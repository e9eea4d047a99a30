import { listDue } from '../../../cloudfunctions/contracts/decisions';
import { object, reportPastVillage } from '../../../cloudfunctions/contracts/decisions-notices';
import { appointments } from '../../../cloudfunctions/domains/organisation/appointment';
import { Deciding, delegate, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const BRANCH = 'village-qingquan-party_branch';

async function aPosted() {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works'], { title: '修路' }));
  await road.prepare();
  const delegationId = await delegate(village, ['public_works'], 'delegation-1');
  const { rolls } = await road.call('resolution', 'representatives_assembly', { delegationId });
  const due = rolls[0]?.due ?? 0;
  await road.record(due, due);
  await road.publish('decision');
  return { village, road };
}

it('has the next step of each decision, for who holds it and for their office, the nearest first', async () => {
  const village = aVillage();
  const first = await move(village, ['public_works'], { title: '修路' });
  village.waitDays(1);
  const second = await move(village, ['allowance'], { title: '误工补贴' });
  const liu = village.as('liu-qingshan');
  const { items } = await answered(liu(listDue, {}));
  const own = items.filter(({ decisionId }) => [first, second].includes(decisionId));
  expect(own).toMatchObject([
    { decisionId: first, title: '修路', villageName: '清泉村', does: 'call_proposal' },
    { decisionId: second, title: '误工补贴', office: '清泉村党支部', isOverdue: false },
  ]);
  const dates = items.map(({ dueAt }) => dueAt);
  expect(dates).toEqual([...dates].sort((left, right) => left - right));
  expect((await answered(liu(listDue, { officeId: BRANCH }))).items).toEqual(
    expect.arrayContaining(own),
  );
  expect((await answered(village.as('tan-songbai')(listDue, {}))).items).toEqual([]);
});

it('has the objections that wait for an answer, by their own clock', async () => {
  const { village, road } = await aPosted();
  const { decisionId } = road;
  const words = '路线压了我家水沟。';
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId: 'ditch', words }));
  const { items } = await answered(village.as('liu-qingshan')(listDue, {}));
  const objection = items.find(({ does }) => does === 'answer_objection');
  expect(objection).toMatchObject({ decisionId, objectionId: 'ditch', isOverdue: false });
  village.waitDays(6);
  const later = await answered(village.as('liu-qingshan')(listDue, {}));
  expect(later.items.find(({ objectionId }) => objectionId === 'ditch')?.isOverdue ?? true).toBe(
    true,
  );
  expect(JSON.stringify(items)).not.toContain('水沟');
});

it('has what the supervision committee reported, for the office above alone', async () => {
  const { village, road } = await aPosted();
  const { decisionId } = road;
  const input = { decisionId, to: 'discipline_commission', words: '票数对不上。' } as const;
  await answered(village.as('tan-songbai')(reportPastVillage, input));
  const mine = await answered(village.as('liu-qingshan')(listDue, {}));
  expect(mine.items.map(({ does }) => does)).not.toContain('answer_report');
  const officeId = 'town-qingchuan-discipline_commission';
  const { items } = await village.store.find(appointments, {
    ...{ index: 'inOffice', equals: { officeId }, limit: 1 },
  });
  await village.store.transact(async (tx) => {
    for (const post of items) {
      await tx.replace(appointments, { ...post, personId: 'person-duan-zhiqiu' });
    }
  });
  const above = await answered(village.as('duan-zhiqiu')(listDue, { officeId }));
  expect(above.items).toMatchObject([{ decisionId, does: 'answer_report', title: '修路' }]);
});

it('a step that has risen is late, whatever days the office above has', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  village.waitDays(40);
  await village.settle();
  const read = await new Deciding(village, decisionId).read();
  expect(read.next?.isOverdue).toBe(true);
  const { items } = await answered(village.as('liu-qingshan')(listDue, {}));
  expect(items.map((it) => it.decisionId)).not.toContain(decisionId);
});

it('is refused: an office in which one does not work', async () => {
  const liu = aVillage().as('liu-qingshan');
  expect(await refused(liu(listDue, { officeId: 'somewhere-else' }))).toBe('office_not_found');
});
