import { handOutSlip, recordCount } from '../../../cloudfunctions/contracts/polls';
import { counts, countIdOf } from '../../../cloudfunctions/domains/polls/count';
import {
  aPoll,
  closed,
  counted,
  figuresOf,
  shown,
  TWELVE,
  twelveWithPhones,
} from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const record = (
  village: Village,
  pollId: string,
  figures = figuresOf(1, 0),
  who = 'liu-qingshan',
) => village.as(who)(recordCount, { pollId, way: 'paper', figures });

async function withSlip(village: Village): Promise<string> {
  const pollId = await aPoll(village);
  const personId = 'person-zhang-guihua';
  await answered(village.as('liu-qingshan')(handOutSlip, { pollId, personId }));
  return pollId;
}

it('writes an entry that nobody can read and that waits for its witnesses', async () => {
  const village = aVillage();
  const pollId = await withSlip(village);
  expect(await answered(record(village, pollId))).toMatchObject({ way: 'paper', entry: 1 });
  const { counts: ways, result } = await shown(village.as('liu-qingshan'), pollId);
  expect(ways).toContainEqual({ way: 'paper', entry: 1, state: 'first_witness' });
  expect(result).toBeUndefined();
  const stored = await village.store.get(counts, countIdOf(pollId, 'paper', 1));
  expect(JSON.stringify(stored)).not.toMatch(/voices|agree/);
});

it('is corrected by one more entry, and the one before stays', async () => {
  const village = aVillage();
  const pollId = await withSlip(village);
  await answered(record(village, pollId, figuresOf(0, 1)));
  expect(await answered(record(village, pollId))).toMatchObject({ entry: 2 });
  expect(await village.store.get(counts, countIdOf(pollId, 'paper', 1))).toMatchObject({
    entry: 1,
  });
});

it('makes one entry of the same call', async () => {
  const village = aVillage();
  const pollId = await withSlip(village);
  const sent = {
    ...{ callId: 'the-same-call-00001', pollId, way: 'paper' as const, figures: figuresOf(1, 0) },
  };
  const chair = village.as('liu-qingshan');
  expect(await chair(recordCount, sent)).toEqual(await chair(recordCount, sent));
  expect((await shown(chair, pollId)).counts.find(({ way }) => way === 'paper')?.entry).toBe(1);
});

it('keeps two recorders at the same time apart', async () => {
  const village = aVillage();
  const pollId = await withSlip(village);
  const replies = await Promise.all([
    record(village, pollId),
    record(village, pollId, figuresOf(1, 0), 'deng-xiaoyu'),
  ]);
  const entries = replies.flatMap((it) => (it.ok ? [it.data.entry] : []));
  expect(new Set(entries).size).toBe(entries.length);
});

it('is refused before the end of a secret poll, and once the result stands', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const secret = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['paper'] });
  expect(await refused(record(village, secret))).toBe('not_before_close');
  const pollId = await withSlip(village);
  await counted(village, pollId, 'paper', figuresOf(1, 0));
  expect((await closed(village, pollId)).state).toBe('counted');
  expect(await refused(record(village, pollId))).toBe('result_stands');
});

it.each([
  { because: 'poll_not_found', who: 'liu-qingshan', sent: { pollId: 'no-such-poll' } },
  { because: 'not_allowed', who: 'tan-songbai', sent: {} },
  { because: 'not_this_way', who: 'liu-qingshan', sent: { way: 'hand' as const } },
  {
    ...{ because: 'figures_do_not_add_up', who: 'liu-qingshan' },
    sent: { figures: { ...figuresOf(1, 0), voices: 3 } },
  },
])('is refused to $who: $because', async ({ because, who, sent }) => {
  const village = aVillage();
  const pollId = await aPoll(village, { ways: ['online', 'paper'] });
  const all = { pollId, way: 'paper' as const, figures: figuresOf(1, 0), ...sent };
  expect(await refused(village.as(who)(recordCount, all))).toBe(because);
});
