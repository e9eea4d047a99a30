import { addWords, confirmSolved, withdraw } from '../../../cloudfunctions/contracts/requests';
import { LINES_MAX } from '../../../cloudfunctions/domains/requests/diary';
import { requests } from '../../../cloudfunctions/domains/requests/request';
import {
  aPhoto,
  answered,
  aQuarrel,
  read,
  refused,
  stored,
  withPhone,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('adds a line from either side and moves no clock', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const before = await stored(village, requestId);
  village.waitDays(1);
  const guihua = village.as('zhang-guihua');
  await answered(
    guihua(addWords, { requestId, words: '今天又砌高了。', attachments: [aPhoto(requestId)] }),
  );
  await answered(
    village.as('he-qiushi')(addWords, { requestId, words: '知道了。', attachments: [] }),
  );
  const { duty, dueAt, state } = await stored(village, requestId);
  expect({ duty, dueAt, state }).toEqual({
    ...{ duty: before.duty, dueAt: before.dueAt, state: 'submitted' },
  });
  expect((await read(guihua, requestId)).diary.slice(1)).toMatchObject([
    { by: 'filer', words: '今天又砌高了。', attachments: [{ kind: 'photo' }] },
    { by: 'office', words: '知道了。', name: '何*' },
  ]);
});

it('is refused: nothing said, a file of another request, a stranger, a colleague, after the end', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const guihua = village.as('zhang-guihua');
  const said = { requestId, words: '还有一句。', attachments: [] };
  expect(await refused(guihua(addWords, { requestId, attachments: [] }))).toBe('words_missing');
  expect(
    await refused(
      guihua(addWords, { requestId, attachments: [aPhoto('request-of-somebody-else')] }),
    ),
  ).toBe('attachment_not_yours');
  expect(await refused(village.as('chen-shuifu')(addWords, said))).toBe('request_not_found');
  const colleague = await withPhone(village, 'person-qingquan-93-0');
  expect(await refused(colleague(addWords, said))).toBe('not_allowed');
  await answered(guihua(confirmSolved, { requestId }));
  expect(await refused(guihua(addWords, said))).toBe('not_now');
  expect(await refused(guihua(withdraw, { requestId }))).toBe('not_now');
});

it('has an end: a quarrel is not carried on line by line', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const request = await stored(village, requestId);
  await village.store.transact((tx) => tx.replace(requests, { ...request, lines: LINES_MAX }));
  expect(
    await refused(
      village.as('zhang-guihua')(addWords, { requestId, words: '又一句。', attachments: [] }),
    ),
  ).toBe('too_many_lines');
});
