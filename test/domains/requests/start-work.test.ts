import { startWork } from '../../../cloudfunctions/contracts/requests';
import { answered, aQuarrel, read, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('begins once it was taken on, with a word to the filer', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  const call = village.as('he-qiushi');
  await answered(call(startWork, { requestId, words: '明天来看。' }));
  expect(await read(village.as('zhang-guihua'), requestId)).toMatchObject({
    state: 'working',
    diary: [{}, {}, { did: 'started_work', words: '明天来看。' }],
  });
  expect(await refused(call(startWork, { requestId }))).toBe('not_now');
});

it('needs no word', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'working');
  expect((await read(village.as('zhang-guihua'), requestId)).diary.at(-1)).not.toHaveProperty(
    'words',
  );
});
