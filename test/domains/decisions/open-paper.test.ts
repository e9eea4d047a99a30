import { openPaper } from '../../../cloudfunctions/contracts/decisions-papers';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { aPaper, Deciding, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const MINUTES = 60_000;
const kept = (decisionId: string, kind: 'plan' | 'minutes' | 'slips' | 'other') => ({
  ...{
    ...aPaper(kind),
    fileId: `cloud://village-1a2b.7669-village/decisions/${decisionId}/${kind}.jpg`,
  },
});

/** The party members have met; 刘青山 has photographed what was on the table. */
async function reviewed(village: Village) {
  const it = new Deciding(village, await move(village, ['allowance']));
  const of = (kind: Parameters<typeof kept>[1]) => kept(it.decisionId, kind);
  await it.call('proposal', 'party_organisation');
  await it.record(3, 3);
  await it.call('discussion', 'two_committees', { papers: [of('plan')] });
  await it.record(5, 5, { papers: [of('minutes'), of('slips')] });
  return it;
}

it.each(['guest', 'zhou-meixiang', 'liu-qingshan', 'tan-songbai'])(
  'the plan is opened for a while by everybody: %s',
  async (key) => {
    const village = aVillage();
    const { decisionId } = await reviewed(village);
    const hash = digest('plan');
    const opened = await answered(village.as(key)(openPaper, { decisionId, hash }));
    expect(opened.url).toContain(`${decisionId}/plan.jpg`);
    expect(opened.until - village.now()).toBe(10 * MINUTES);
    const visitor = await answered(village.asVisitor()(openPaper, { decisionId, hash }));
    expect(visitor).toEqual(opened);
  },
);

it('asked twice and by two at once it answers the same', async () => {
  const village = aVillage();
  const { decisionId } = await reviewed(village);
  const ask = () =>
    answered(village.as('tan-songbai')(openPaper, { decisionId, hash: digest('minutes') }));
  const [one, other] = await Promise.all([ask(), ask()]);
  expect([other, await ask()]).toEqual([one, one]);
});

it.each([
  ['the supervision committee', 'tan-songbai', 'slips', undefined],
  ['one of both committees who was called', 'deng-xiaoyu', 'minutes', undefined],
  ['a villager who was not called', 'zhou-meixiang', 'minutes', 'not_allowed'],
  ['a villager', 'zhou-meixiang', 'slips', 'not_allowed'],
  ['a guest', 'guest', 'minutes', 'not_allowed'],
] as const)('%s asks for what not everybody may see', async (_, key, kind, because) => {
  const village = aVillage();
  const it = await reviewed(village);
  const { decisionId } = it;
  const asked = village.as(key)(openPaper, { decisionId, hash: digest(kind) });
  if (because === undefined) {
    expect((await answered(asked)).url).toContain(kind);
  } else {
    expect(await refused(asked)).toBe(because);
  }
  const { held } = (await it.read(village.as(key))).meetings[1] ?? {};
  expect(held?.papers.find((paper) => paper.kind === kind)?.mayOpen).toBe(because === undefined);
});

it.each([
  ['decision_not_found', { decisionId: 'nowhere' }],
  ['paper_not_found', { hash: digest('nobody wrote this') }],
])('is refused: %s', async (because, about) => {
  const village = aVillage();
  const { decisionId } = await reviewed(village);
  const asked = { decisionId, hash: digest('plan'), ...about };
  expect(await refused(village.as('liu-qingshan')(openPaper, asked))).toBe(because);
});

it('a file that lies elsewhere is not handed out under a public name', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  const fileId = 'cloud://village-1a2b.7669-village/requests/request-1/wall.jpg';
  await it.call('proposal', 'party_organisation', { papers: [{ ...aPaper('plan'), fileId }] });
  const asked = { decisionId: it.decisionId, hash: digest('plan') };
  expect(await refused(village.asVisitor()(openPaper, asked))).toBe('paper_not_kept');
});
