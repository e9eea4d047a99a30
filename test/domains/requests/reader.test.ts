import { joinRequest, revealWords } from '../../../cloudfunctions/contracts/requests';
import { isRevealedTo, readerIn } from '../../../cloudfunctions/domains/requests/reader';
import { aHazard, answered, aQuarrel, file, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('knows a neighbour, who joined, and nobody from elsewhere', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const who = async (key: string) =>
    readerIn(village.store, await stored(village, requestId), { actor: await village.actor(key) });
  expect(await who('li-xiaohe')).toBe('filer');
  expect(await who('zhang-guihua')).toBe('neighbour');
  await answered(village.as('zhang-guihua')(joinRequest, { requestId }));
  expect(await who('zhang-guihua')).toBe('supporter');
  expect(await who('xu-mianmian')).toBeUndefined();
  expect(await who('guest')).toBeUndefined();
});

it('counts a reason for whoever gave it, while they hold it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const mediator = village.as('he-qiushi');
  const { revealId } = await answered(mediator(revealWords, { requestId, reason: 'to_handle' }));
  const world = { store: village.store, now: village.now() };
  const asMediator = { ...world, actor: await village.actor('he-qiushi') };
  const asFiler = { ...world, actor: await village.actor('zhang-guihua') };
  expect(await isRevealedTo('holder', { requestId, revealId }, asMediator)).toBe(true);
  expect(await isRevealedTo('holder', { requestId }, asMediator)).toBe(false);
  expect(await isRevealedTo('colleague', { requestId, revealId }, asMediator)).toBe(false);
  expect(await isRevealedTo('holder', { requestId, revealId }, asFiler)).toBe(false);
});
