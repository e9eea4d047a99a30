import { confirmSolved } from '../../../cloudfunctions/contracts/requests';
import { answered, aQuarrel, refused, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('closes what was answered, by whoever filed it and nobody else', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  expect(await refused(village.as('he-qiushi')(confirmSolved, { requestId }))).toBe('not_allowed');
  expect(await refused(village.as('chen-shuifu')(confirmSolved, { requestId }))).toBe(
    'request_not_found',
  );
  await answered(village.as('zhang-guihua')(confirmSolved, { requestId }));
  const request = await stored(village, requestId);
  expect(request.state).toBe('closed');
  expect(request.silenceAt).toBeUndefined();
});

it('needs an answer first', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  expect(await refused(village.as('zhang-guihua')(confirmSolved, { requestId }))).toBe('not_now');
});
