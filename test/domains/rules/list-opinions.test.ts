import { listOpinions } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const revisionId = AMENDMENT;

it('the village reads what was said: names masked, and none where it was wished so', async () => {
  const village = aVillage();
  const { items } = await answered(village.as('zhang-guihua')(listOpinions, { revisionId }));
  expect(items.map(({ name, isMine }) => [name, isMine])).toEqual([
    [undefined, false],
    ['陈*', false],
  ]);
  expect(items[1]?.answer).toMatchObject({ isTakenIn: true, reason: '写进了第九条。' });
  const own = await answered(village.as('zhou-meixiang')(listOpinions, { revisionId }));
  expect(own.items[0]).toMatchObject({ isMine: true });
  expect(JSON.stringify(items)).not.toMatch(/周梅香|zhou|person-/);
  const cadres = await answered(village.as('liu-qingshan')(listOpinions, { revisionId }));
  expect(cadres.items[0]?.name).toBeUndefined();
});

it('is refused to another village, and for what is not there', async () => {
  const village = aVillage();
  expect(await refused(village.as('xu-mianmian')(listOpinions, { revisionId }))).toBe(
    'not_allowed',
  );
  expect(await refused(village.as('xu-mianmian')(listOpinions, { revisionId: 'nowhere' }))).toBe(
    'revision_not_found',
  );
});
