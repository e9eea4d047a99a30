import { handOutSlip, recordCount, witnessCount } from '../../../cloudfunctions/contracts/polls';
import { register } from '../../../cloudfunctions/domains/organisation';
import { aPoll, closed, figuresOf, shown } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

/** Two slips have been handed out, and the recorder counted one for and one against. */
async function recorded(village: Village, isClosed = true): Promise<string> {
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  for (const personId of ['person-zhang-guihua', 'person-chen-shuifu']) {
    await answered(chair(handOutSlip, { pollId, personId }));
  }
  if (isClosed) {
    await closed(village, pollId);
  }
  await answered(chair(recordCount, { pollId, way: 'paper', figures: figuresOf(1, 1) }));
  return pollId;
}
const witness = (
  village: Village,
  who: string,
  pollId: string,
  { figures = figuresOf(1, 1), entry = 1 } = {},
) => village.as(who)(witnessCount, { pollId, way: 'paper', entry, figures });
const stateOf = async (village: Village, pollId: string) =>
  (await shown(village.as('liu-qingshan'), pollId)).state;

it('lets the result stand when two others have counted the same', async () => {
  const village = aVillage();
  const pollId = await recorded(village);
  expect((await shown(village.as('tan-songbai'), pollId)).abilities).toContain(
    'witness_paper_count',
  );
  expect(await answered(witness(village, 'tan-songbai', pollId))).toMatchObject({ agrees: true });
  expect(await stateOf(village, pollId)).toBe('counting');
  await answered(witness(village, 'chen-shuifu', pollId));
  expect(await shown(village.as('chen-shuifu'), pollId)).toMatchObject({
    ...{ state: 'counted', counts: [{}, { way: 'paper', state: 'witnessed' }] },
    result: { voices: 2, byWay: { online: 0, hand: 0, paper: 2 }, ahead: ['agree', 'against'] },
  });
});

it('blocks the result when one counted otherwise, until one more entry is witnessed', async () => {
  const village = aVillage();
  const pollId = await recorded(village);
  const other = { figures: figuresOf(2, 0) };
  expect(await answered(witness(village, 'tan-songbai', pollId, other))).toMatchObject({
    agrees: false,
  });
  const blocked = await shown(village.as('liu-qingshan'), pollId);
  expect(blocked).toMatchObject({ state: 'blocked', blockedBecause: ['witness_counts_otherwise'] });
  expect(blocked.abilities).toContain('record_paper_count');
  expect(await refused(witness(village, 'chen-shuifu', pollId))).toBe('needs_no_witness');

  const again = { pollId, way: 'paper', figures: figuresOf(2, 0) } as const;
  await answered(village.as('liu-qingshan')(recordCount, again));
  for (const who of ['tan-songbai', 'chen-shuifu']) {
    await answered(witness(village, who, pollId, { ...other, entry: 2 }));
  }
  expect((await shown(village.as('liu-qingshan'), pollId)).result).toMatchObject({
    ahead: ['agree'],
  });
});

it('takes the same call once, and two witnesses at the same time', async () => {
  const village = aVillage();
  const pollId = await recorded(village);
  const sent = { callId: 'the-same-call-00001', pollId, way: 'paper', entry: 1 } as const;
  const call = () => village.as('tan-songbai')(witnessCount, { ...sent, figures: figuresOf(1, 1) });
  const [first, second] = await Promise.all([call(), witness(village, 'chen-shuifu', pollId)]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect(await call()).toEqual(first);
  expect(await stateOf(village, pollId)).toBe('counted');
});

it('may come before the end of an open poll; then the result waits for the end', async () => {
  const village = aVillage();
  const pollId = await recorded(village, false);
  await answered(witness(village, 'tan-songbai', pollId));
  await answered(witness(village, 'chen-shuifu', pollId));
  expect(await stateOf(village, pollId)).toBe('open');
  expect((await closed(village, pollId)).state).toBe('counted');
});

it.each([
  { because: 'poll_not_found', who: 'tan-songbai', sent: { pollId: 'no-such-poll' } },
  { because: 'not_allowed', who: 'li-xiaohe', sent: {} },
  { because: 'witness_of_own_count', who: 'liu-qingshan', sent: {} },
  { because: 'count_not_found', who: 'tan-songbai', sent: { entry: 2 } },
  {
    ...{ because: 'figures_do_not_add_up', who: 'tan-songbai' },
    sent: { figures: { ...figuresOf(1, 1), voices: 9 } },
  },
])('is refused to $who: $because', async ({ because, who, sent }) => {
  const village = aVillage();
  const pollId = await recorded(village);
  const all = { pollId, way: 'paper' as const, entry: 1, figures: figuresOf(1, 1), ...sent };
  expect(await refused(village.as(who)(witnessCount, all))).toBe(because);
});

it('is refused to the recorder’s own house, to a third cadre, and for an entry that was corrected', async () => {
  const village = aVillage();
  const pollId = await recorded(village);
  await answered(witness(village, 'deng-xiaoyu', pollId));
  const { store } = village;
  const move = async (id: string, householdId: string | undefined) =>
    store.transact(async (tx) => {
      const person = await tx.get(register.persons, `person-${id}`);
      await (person && householdId && tx.replace(register.persons, { ...person, householdId }));
    });
  const home = (await village.actor('liu-qingshan')).householdId;
  await move('chen-shuifu', home);
  expect(await refused(witness(village, 'chen-shuifu', pollId))).toBe('witness_of_same_household');
  const cadre = {
    role: 'member',
    officeKind: 'villagers_committee',
    placeId: 'village-qingquan',
  } as const;
  await store.transact((tx) =>
    tx.insert(register.appointments, {
      ...{
        id: 'one-more-cadre',
        personId: 'person-zhang-guihua',
        officeId: 'any',
        rank: 9,
        fromAt: 0,
      },
      ...cadre,
    }),
  );
  expect(await refused(witness(village, 'zhang-guihua', pollId))).toBe('one_witness_from_outside');
  const again = { pollId, way: 'paper', figures: figuresOf(2, 0) } as const;
  await answered(village.as('liu-qingshan')(recordCount, again));
  expect(await refused(witness(village, 'tan-songbai', pollId))).toBe('needs_no_witness');
});
