import { piecesOf } from '../../../cloudfunctions/domains/rules/pieces';
import { Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('looks up the draft, what it is compared with, and the diary, the oldest line first', async () => {
  const village = aVillage();
  const pieces = await piecesOf(village.store, await new Revising(village).stored());
  expect(pieces).toMatchObject({ villageName: '清泉村', draft: { n: 1 }, base: { edition: 2 } });
  expect(pieces.lines.map(({ n }) => n)).toEqual([0, 1]);
});

it('first rules are compared with nothing', async () => {
  const village = aVillage();
  const revising = await Revising.begun(village);
  expect(await piecesOf(village.store, await revising.stored())).toMatchObject({
    ...{ draft: undefined, base: undefined },
  });
});
