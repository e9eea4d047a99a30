import { draw, settled, tooLong } from '../../../cloudfunctions/domains/decisions/drawing';
import { bodyRule } from '../../../cloudfunctions/domains/decisions/lawful';
import { decisionMatters } from '../../../cloudfunctions/law/decision-matters';
import { VILLAGE } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('draws a roll for each way of counting, and the households for slips', async () => {
  const village = aVillage();
  const place = { villageId: VILLAGE };
  const assembly = await draw(
    village.store,
    place,
    bodyRule('villagers_assembly', []),
    village.now(),
  );
  expect(assembly.rolls.map(({ kind }) => kind)).toEqual(['adults', 'households']);
  expect(assembly.slipsRoll).toBeUndefined();
  const levy = bodyRule('representatives_assembly', [decisionMatters.levy]);
  const drawn = await draw(village.store, place, levy, village.now());
  expect(drawn.slipsRoll?.lines).toEqual(assembly.rolls[1]?.lines);
});

it('is settled once everybody whose age is not sure has been named', () => {
  const line = (personId: string, isSure: boolean) => ({ personId, isSure });
  const lines = [line('a', true), line('b', false), line('c', false)];
  const drawing = { rolls: [{ kind: 'adults' as const, lines }], unsure: lines.slice(1) };
  expect(settled(drawing, ['b'], [])).toBeUndefined();
  expect(settled(drawing, ['b'], ['c'])?.rolls[0]?.lines.map((it) => it.personId)).toEqual([
    ...['a', 'b'],
  ]);
});

it.each([
  [19_999, undefined],
  [20_000, undefined],
  [20_001, { due: 20_001, most: 20_000 }],
])('of %i who are due, it is said whether they are too many to be recorded', (due, said) => {
  const lines = Array.from({ length: due }, (_, at) => ({ personId: `p${at}`, isSure: true }));
  const rolls = [
    { kind: 'households' as const, lines: lines.slice(0, 3) },
    { kind: 'adults' as const, lines },
  ];
  expect(tooLong(rolls)).toEqual(said);
});
