import { recordApproval } from '../../../cloudfunctions/contracts/decisions';
import { aPaper, Deciding, goesOnce, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const paper = aPaper('approval', '镇里的审核意见');
const charter = async (village: Village) =>
  new Deciding(village, await move(village, ['charter'], { title: '村民自治章程' }));

it('is kept once with its paper, and shown', async () => {
  const village = aVillage();
  const it = await charter(village);
  const input = { decisionId: it.decisionId, kind: 'township_review' as const, paper };
  await goesOnce((callId) =>
    village.as('liu-qingshan')(recordApproval, { ...input, isGranted: true, callId }),
  );
  expect((await it.read()).approvals).toMatchObject([
    { kind: 'township_review', stage: 'before_meeting', state: 'granted', paper },
  ]);
});

it('may come after a refusal, before the vote', async () => {
  const village = aVillage();
  const it = await charter(village);
  const input = { decisionId: it.decisionId, kind: 'township_review' as const, paper };
  const secretary = village.as('liu-qingshan');
  await answered(secretary(recordApproval, { ...input, isGranted: false }));
  expect((await it.read()).approvals).toMatchObject([{ state: 'refused' }]);
  await answered(secretary(recordApproval, { ...input, isGranted: true }));
  expect((await it.read()).approvals).toMatchObject([{ state: 'granted' }]);
  expect(await refused(secretary(recordApproval, { ...input, isGranted: true }))).toBe(
    'already_recorded',
  );
});

it.each([
  ['decision_not_found', 'liu-qingshan', { decisionId: 'nothing' }],
  ['not_allowed', 'tan-songbai', {}],
  ['approval_not_needed', 'liu-qingshan', { kind: 'bidding_record' as const }],
])('is refused: %s', async (because, who, changes) => {
  const village = aVillage();
  const it = await charter(village);
  const input = { decisionId: it.decisionId, kind: 'township_review' as const, paper };
  const sent = { ...input, isGranted: true, ...changes };
  expect(await refused(village.as(who)(recordApproval, sent))).toBe(because);
});

it('comes too early when it only follows the vote', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['land_adjust']);
  const input = { decisionId, kind: 'township_approval' as const, isGranted: true, paper };
  expect(await refused(village.as('liu-qingshan')(recordApproval, input))).toBe('not_now');
});
