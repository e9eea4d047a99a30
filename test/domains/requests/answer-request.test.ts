import { answerRequest } from '../../../cloudfunctions/contracts/requests';
import { editionIdOf, pinOf } from '../../../cloudfunctions/domains/rules';
import { clauseIdOf } from '../../../local/demonstration/rules';
import {
  anAnswer,
  aPhoto,
  answered,
  aQuarrel,
  read,
  refused,
  stored,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('waits for the filer afterwards, and for no office', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  const photo = aPhoto(requestId, 'wall-moved.jpg');
  const { silenceAt } = await answered(
    village.as('he-qiushi')(answerRequest, { ...anAnswer(requestId), attachments: [photo] }),
  );
  const request = await stored(village, requestId);
  expect(request).toMatchObject({ state: 'answered', outcome: 'solved', proved: true, silenceAt });
  expect(request.duty).toBeUndefined();
  expect((await read(village.as('zhang-guihua'), requestId)).diary.at(-1)).toMatchObject({
    ...{ did: 'answered', outcome: 'solved', attachments: [photo] },
  });
});

it('is given by the holder, when it was taken on, with files of this request', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const mediator = village.as('he-qiushi');
  const answer = anAnswer(requestId);
  expect(await refused(mediator(answerRequest, answer))).toBe('not_now');
  expect(await refused(village.as('liu-qingshan')(answerRequest, answer))).toBe(
    'request_not_found',
  );
  expect(
    await refused(
      mediator(answerRequest, { ...answer, attachments: [aPhoto('request-of-somebody-else')] }),
    ),
  ).toBe('attachment_not_yours');
});

it('may rest on clauses of the village rules, which both sides read beside it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  const cites = [pinOf(editionIdOf('village-qingquan', 2), clauseIdOf('feasts'))];
  await answered(village.as('he-qiushi')(answerRequest, { ...anAnswer(requestId), cites }));
  const shown = await read(village.as('zhang-guihua'), requestId);
  expect(shown.diary.at(-1)).toMatchObject({ did: 'answered', cites });
  expect(shown.words).not.toHaveProperty('cites');
});

it('is refused when it rests on something that is no clause', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  const resting = (...cites: string[]) => ({ ...anAnswer(requestId), cites });
  const mediator = village.as('he-qiushi');
  expect(await refused(mediator(answerRequest, resting('第三条')))).toBe('invalid_input');
  const real = pinOf(editionIdOf('village-qingquan', 2), clauseIdOf('feasts'));
  expect(await refused(mediator(answerRequest, resting(real, 'an-edition.a-clause')))).toBe(
    'clause_not_found',
  );
});
