import { readDecision } from '../../../cloudfunctions/contracts/decisions';
import { aPublished, Deciding, move } from '../../builders/decisions';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is read by everybody alike, and names nobody in full', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const visitor = await it.read();
  const cadre = await it.read(village.as('liu-qingshan'));
  expect({ ...cadre, abilities: [], prints: [] }).toEqual(visitor);
  expect(cadre.abilities).toContain('record_progress');
  expect(visitor.abilities).toEqual([]);
  expect(visitor.prints).toEqual([]);
  expect(JSON.stringify(visitor)).not.toMatch(/刘青山|谭松柏|李小禾|person-/);
  expect(visitor.meetings[3]?.held?.signers.every((name) => name.endsWith('*'))).toBe(true);
});

it('says how many of how many, step by step', async () => {
  const village = aVillage();
  const shown = await (await aPublished(village)).read();
  for (const { held } of shown.meetings) {
    expect(held?.present).toBe(held?.due);
    expect(held?.count.agree).toBe(held?.due);
  }
  expect(shown.steps.map(({ status }) => status)).toEqual([
    ...['done', 'done', 'done', 'done', 'done', 'done', 'now', 'next', 'next'],
  ]);
  expect(shown.rules.editions).toMatchObject([{ key: 'VCOL-2025', isUnverified: true }]);
});

it('tells who proposed and discussed in vain', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  const [committee] = (await it.call('proposal', 'party_organisation')).rolls;
  expect(await it.record(committee?.due ?? 0, 0)).toMatchObject({ phase: 'declined' });
  const shown = await it.read();
  expect(shown.next).toBeUndefined();
  expect(shown.steps.slice(1).every(({ status }) => status === 'skipped')).toBe(true);
});

it('knows only its decisions', async () => {
  const input = { decisionId: 'nothing' };
  expect(await refused(aVillage().asVisitor()(readDecision, input))).toBe('decision_not_found');
});
