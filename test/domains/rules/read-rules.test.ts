import { readRules } from '../../../cloudfunctions/contracts/rules';
import { refused } from '../../builders/requests';
import { AMENDMENT, HETANG, QINGQUAN, rulesOf, SONGFENG } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const day = (on: string) => Date.parse(`${on}T12:00:00+08:00`);

it('everybody reads the rules in force, with the revision that is on its way', async () => {
  const shown = await rulesOf(aVillage());
  expect(shown).toMatchObject({
    ...{ villageName: '清泉村', orgType: 'village', abilities: [] },
    rules: { edition: 2, kind: 'amend', clauses: { length: 19 } },
    editions: [{ edition: 2 }, { edition: 1, validUntil: shown.rules?.validFrom }],
    revision: { revisionId: AMENDMENT, state: 'drafted', duty: { isOverdue: false } },
  });
  expect(shown.rules?.clauses[4]).toMatchObject({ number: 5, topic: 'order', isEffective: true });
  expect(shown.rules?.clauses[4]?.aloud).toMatch(/^第五条。路是大家的/);
});

it.each([
  { on: '2023-12-31', edition: undefined },
  { on: '2024-01-02', edition: 1 },
  { on: '2025-12-31', edition: 1 },
  { on: '2026-01-02', edition: 2 },
  { on: '2026-06-01', asKnownOn: '2025-12-11', edition: 1 },
  { on: '2026-06-01', asKnownOn: '2025-12-13', edition: 2 },
])('on $on, as known on $asKnownOn, it was edition $edition', async (asked) => {
  const { on, asKnownOn, edition } = asked;
  const shown = await rulesOf(aVillage(), {
    on: day(on),
    ...(asKnownOn !== undefined && { asKnownOn: day(asKnownOn) }),
  });
  expect(shown.rules?.edition).toBe(edition);
});

it('an earlier edition can be read whole', async () => {
  expect(await rulesOf(aVillage(), { edition: 1 })).toMatchObject({
    rules: { edition: 1, clauses: { length: 17 } },
  });
});

it('a village without rules has none to read; a community calls them otherwise', async () => {
  const village = aVillage();
  const songfeng = await rulesOf(village, { villageId: SONGFENG });
  expect(songfeng).toEqual({
    ...{ villageId: SONGFENG, villageName: '松风村', orgType: 'village' },
    ...{ editions: [], abilities: [] },
  });
  expect(await rulesOf(village, { villageId: HETANG })).toMatchObject({ orgType: 'community' });
});

it('the leaders of a village may begin, unless something is on its way', async () => {
  const village = aVillage();
  const ability = async (who: string, villageId: string) => {
    const reply = await village.as(who)(readRules, { villageId });
    return reply.ok ? reply.data.abilities : [];
  };
  expect(await ability('ma-dongfeng', SONGFENG)).toEqual(['open_revision']);
  expect(await ability('liu-qingshan', QINGQUAN)).toEqual([]);
  expect(await ability('zhang-guihua', SONGFENG)).toEqual([]);
});

it.each([
  { because: 'village_not_found', input: { villageId: 'town-qingchuan' } },
  { because: 'edition_not_found', input: { villageId: QINGQUAN, edition: 9 } },
])('is refused: $because', async ({ because, input }) => {
  expect(await refused(aVillage().asVisitor()(readRules, input))).toBe(because);
});
