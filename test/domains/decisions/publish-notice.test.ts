import {
  prepareNotice,
  publishNotice,
  signNotice,
} from '../../../cloudfunctions/contracts/decisions-notices';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { aResolved, boards, goesOnce, noticesOf } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function signed(village: Village) {
  const it = await aResolved(village);
  await answered(village.as('liu-qingshan')(prepareNotice, it.noticing('decision')));
  await answered(village.as('tan-songbai')(signNotice, { decisionId: it.decisionId }));
  const posted = boards.map((placeId) => ({ placeId, postedOn: dayOf(village.now()) }));
  return { it, input: { decisionId: it.decisionId, boards: posted } };
}

it('hangs on every board, and the village is told', async () => {
  const village = aVillage();
  const { it, input } = await signed(village);
  await goesOnce((callId) => village.as('liu-qingshan')(publishNotice, { ...input, callId }));
  await village.settle();
  const shown = await it.read();
  expect(shown).toMatchObject({ phase: 'underway', next: { does: 'carry_out' } });
  expect(shown.notices[0]?.boards.map(({ name }) => name)).toContain('大樟树屋场');
  expect(dayOf(shown.notices[0]?.until ?? 0)).toBe(dayOf(village.now() + 7 * 86_400_000));
  expect(await noticesOf(village.as('chen-shuifu'), it.decisionId)).toContain('notice_published');
});

it.each([
  ['decision_not_found', 'liu-qingshan', { decisionId: 'nothing' }],
  ['not_allowed', 'tan-songbai', {}],
  ['boards_missing', 'liu-qingshan', { boards: [] }],
  [
    'not_posted_yet',
    'liu-qingshan',
    { boards: boards.map((placeId) => ({ placeId, postedOn: '2027-01-01' })) },
  ],
])('is refused: %s', async (because, who, changes) => {
  const village = aVillage();
  const { input } = await signed(village);
  expect(await refused(village.as(who)(publishNotice, { ...input, ...changes }))).toBe(because);
});

it('is refused before it is signed', async () => {
  const village = aVillage();
  const { decisionId } = await aResolved(village);
  const input = { decisionId, boards: [] };
  expect(await refused(village.as('liu-qingshan')(publishNotice, input))).toBe('not_now');
});
