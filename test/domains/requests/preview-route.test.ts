import { previewRoute } from '../../../cloudfunctions/contracts/requests';
import { aLetter, answered, file, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

function asked(placeId = 'group-qingquan-3') {
  const { kind, category, safety, relation, subject, money, people, standing, attempt } = aLetter();
  return { kind, category, safety, relation, subject, money, people, standing, attempt, placeId };
}

it('tells anybody where it would go, as it then goes', async () => {
  const village = aVillage();
  const shown = await answered(village.asVisitor()(previewRoute, asked()));
  const filed = await file(village.as('zhang-guihua'));
  expect(filed).toMatchObject(shown);
});

it('needs a place with offices', async () => {
  const village = aVillage();
  expect(await refused(village.as('guest')(previewRoute, asked('village-nowhere')))).toBe(
    'place_not_found',
  );
});
