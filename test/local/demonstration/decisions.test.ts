import { listDecisions, readDecision } from '../../../cloudfunctions/contracts/decisions';
import { listDelegations } from '../../../cloudfunctions/contracts/decisions-notices';
import { seedDecisions } from '../../../local/demonstration/decisions';
import { Deciding, VILLAGE } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('shows three decisions in different stages, and what the representatives may decide', async () => {
  const village = aVillage();
  const visitor = village.asVisitor();
  const list = async (which: 'open' | 'ended') =>
    (await answered(visitor(listDecisions, { villageId: VILLAGE, which }))).items.map(
      ({ decisionId, phase }) => [decisionId, phase],
    );
  expect(await list('open')).toEqual([
    ['decision-qingquan-lamps', 'discussed'],
    ['decision-qingquan-road', 'underway'],
  ]);
  expect(await list('ended')).toEqual([['decision-qingquan-points', 'archived']]);
  const { items } = await answered(visitor(listDelegations, { villageId: VILLAGE }));
  expect(items).toMatchObject([{ state: 'in_force', method: 'meeting' }]);
});

it('waits for the party’s members, and for the works', async () => {
  const village = aVillage();
  const read = (decisionId: string) => answered(village.asVisitor()(readDecision, { decisionId }));
  expect(await read('decision-qingquan-lamps')).toMatchObject({
    next: { does: 'hold_meeting', isOverdue: false },
  });
  expect(await read('decision-qingquan-road')).toMatchObject({
    ...{ outcome: 'passed', next: { does: 'carry_out' } },
    notices: [{ kind: 'decision', signedBy: '谭*' }],
  });
});

it('has a certificate for each, like every other decision', async () => {
  const village = aVillage();
  const { lines, head } = await new Deciding(village, 'decision-qingquan-points').certificate();
  expect(lines.at(-1)).toMatchObject({ did: 'archived', hash: head });
});

it('leaves alone what stands there already', async () => {
  const village = aVillage();
  const before = await new Deciding(village, 'decision-qingquan-road').read();
  await seedDecisions(village.store, village.now());
  expect(await new Deciding(village, 'decision-qingquan-road').read()).toEqual(before);
});
