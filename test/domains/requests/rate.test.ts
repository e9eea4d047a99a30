import { rate } from '../../../cloudfunctions/contracts/requests';
import { answered, aQuarrel, read, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const judged = { office: 'satisfied', unit: 'dissatisfied' } as const;

it('takes two judgments, once', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const guihua = village.as('zhang-guihua');
  await answered(guihua(rate, { requestId, ...judged }));
  const shown = await read(guihua, requestId);
  expect(shown.ratings).toEqual(judged);
  expect(shown.abilities).not.toContain('rate');
  expect(await refused(guihua(rate, { requestId, ...judged }))).toBe('already_rated');
});

it('comes after an answer, from the filer', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  expect(await refused(village.as('zhang-guihua')(rate, { requestId, ...judged }))).toBe('not_now');
  expect(await refused(village.as('he-qiushi')(rate, { requestId, ...judged }))).toBe(
    'not_allowed',
  );
});
