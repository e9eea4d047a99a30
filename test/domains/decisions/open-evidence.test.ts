import { recordDelegation } from '../../../cloudfunctions/contracts/decisions-notices';
import { openEvidence } from '../../../cloudfunctions/contracts/decisions-papers';
import { aPaper, delegate, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const delegationId = 'delegation-with-a-paper';

async function recorded(village = aVillage()) {
  const fileId = `cloud://village-1a2b.7669-village/decisions/${VILLAGE}/resolution.jpg`;
  await answered(
    village.as('liu-qingshan')(recordDelegation, {
      ...{ delegationId, villageId: VILLAGE, method: 'meeting', matters: ['allowance'] },
      ...{ decidedOn: '2026-03-01', until: '2030-12-31' },
      evidence: { ...aPaper('delegation'), fileId },
    }),
  );
  return village;
}

it('is looked at before it is confirmed, and by everybody, as often as they like', async () => {
  const village = await recorded();
  const one = await answered(village.as('tan-songbai')(openEvidence, { delegationId }));
  expect(one.url).toContain(`${VILLAGE}/resolution.jpg`);
  expect(await answered(village.asVisitor()(openEvidence, { delegationId }))).toEqual(one);
});

it('is refused where there is no such delegation, or only a fingerprint', async () => {
  const village = aVillage();
  const visitor = village.asVisitor();
  expect(await refused(visitor(openEvidence, { delegationId: 'nowhere' }))).toBe(
    'delegation_not_found',
  );
  const old = await delegate(village, ['allowance'], 'delegation-without-a-photo');
  expect(await refused(visitor(openEvidence, { delegationId: old }))).toBe('paper_not_kept');
});
