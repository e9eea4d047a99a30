import { readRoll, recordMeeting } from '../../cloudfunctions/contracts/decisions-meetings';
import { archiveDecision } from '../../cloudfunctions/contracts/decisions-notices';
import { digest } from '../../cloudfunctions/kernel/ids';
import { Deciding, move } from '../builders/decisions';
import { answered, refused } from '../builders/requests';
import { aVillage } from '../builders/village';
import { verify } from '../certificate/verifier';

/** A plan for the contracted land needs two thirds of all members, not of those who came. */
it('a land plan fails by one vote, and that is published and kept too', async () => {
  const village = aVillage();
  const head = village.as('liu-qingshan');
  const title = '第二轮承包到期后的延包方案';
  const plan = new Deciding(
    village,
    await move(village, ['land_contract_plan'], { by: 'deng-xiaoyu', title }),
  );
  const { decisionId } = plan;
  await plan.prepare('no_such_ground');
  expect((await plan.read()).next).toMatchObject({ does: 'approval' });
  await plan.approve('work_group', 'draft_published');
  const { rolls } = await plan.call('resolution', 'members_assembly');
  const due = rolls[0]?.due ?? 0;
  const needed = Math.ceil((due * 2) / 3);

  // One is in Dongguan and attends by phone; one has a paper for her husband, who is here.
  const { items } = await answered(head(readRoll, { decisionId, roll: 'collective_members' }));
  const wife = items.find(
    ({ householdId, line }) =>
      line > 0 && items.some((it) => it.householdId === householdId && it.line > line),
  );
  const husband = items.find(
    (it) => it.householdId === wife?.householdId && it.line !== wife?.line,
  );
  const wifeLine = wife?.line ?? 0;
  const online = items.find(({ line }) => line !== wifeLine && line !== husband?.line)?.line ?? 0;
  const onsite = Array.from({ length: due }, (_, line) => line).filter(
    (line) => line !== wifeLine && line !== online,
  );
  const minutes = plan.minutes(0, 0, {
    present: [
      ...onsite.map((line) => ({ line, way: 'onsite' as const })),
      { line: online, way: 'online' },
      {
        line: wifeLine,
        way: 'proxy',
        paper: digest('proxy paper'),
        ...(husband && { by: husband.line }),
      },
    ],
    count: {
      onsite: { agree: needed - 3, against: onsite.length - needed + 3, abstain: 0 },
      online: { agree: 1, against: 0, abstain: 0 },
      proxy: { agree: 1, against: 0, abstain: 0 },
    },
    calls: [{ line: online, choice: 'agree' }],
    signers: onsite.slice(0, 2),
  });
  const counted = await answered(head(recordMeeting, minutes));
  expect(counted).toMatchObject({ outcome: 'returned', agree: needed - 1, needed, present: due });

  expect(await plan.read()).toMatchObject({
    ...{ phase: 'resolved', outcome: 'failed', track: 'collective' },
    next: { does: 'prepare_decision_notice', office: { name: '清泉村集体经济组织' } },
    meetings: { 3: { held: { presentBy: { online: 1, proxy: 1 }, agreeNeeded: needed } } },
  });
  await plan.publish('decision');
  expect((await plan.read()).steps.filter(({ status }) => status === 'skipped')).toMatchObject([
    { step: 'execution' },
    { step: 'result_notice' },
  ]);
  expect(await refused(head(archiveDecision, { decisionId }))).toBe('notice_still_hangs');
  village.waitDays(8);
  await village.settle();
  await answered(head(archiveDecision, { decisionId }));
  await village.settle();
  const certificate = await plan.certificate();
  expect(verify(certificate, certificate.head)).toEqual({ accepted: true });
  expect(
    certificate.lines.find(({ facts }) => facts['step'] === 'resolution' && facts['due']),
  ).toMatchObject({
    did: 'held',
    facts: { outcome: 'returned', due, agreeNeeded: needed },
  });
});

it('the same plan passes with the one vote more', async () => {
  const village = aVillage();
  const plan = new Deciding(village, await move(village, ['land_contract_plan']));
  await plan.prepare('no_such_ground');
  await plan.approve('work_group', 'draft_published');
  const { rolls } = await plan.call('resolution', 'members_assembly');
  const due = rolls[0]?.due ?? 0;
  expect(await plan.record(due, Math.ceil((due * 2) / 3))).toMatchObject({ outcome: 'adopted' });
});
