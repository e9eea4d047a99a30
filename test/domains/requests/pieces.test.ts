import { piecesOf } from '../../../cloudfunctions/domains/requests/pieces';
import { aQuarrel, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is what was written, who appears, and who would be next', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'working');
  const pieces = await piecesOf(await stored(village, requestId), false, village.world());
  expect(pieces).toMatchObject({
    ...{ placeName: '晴川镇清泉村第三组', next: { name: '晴川镇人民政府' }, isRevealed: false },
  });
  expect([...pieces.names.values()].sort()).toEqual(['何秋实', '张桂花']);
  expect(pieces.lines.map(({ n }) => n)).toEqual([0, 1, 2]);
  expect(pieces.written.get(0)?.text).toContain('墙');
});

it('nobody is next once it is answered', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const pieces = await piecesOf(await stored(village, requestId), false, village.world());
  expect(pieces).not.toHaveProperty('next');
});
