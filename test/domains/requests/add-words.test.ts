import { addWords, confirmSolved, withdraw } from '../../../cloudfunctions/contracts/requests';
import { LINES_MAX } from '../../../cloudfunctions/domains/requests/diary';
import { requests } from '../../../cloudfunctions/domains/requests/request';
import {
  aPhoto,
  answered,
  aQuarrel,
  aRecording,
  noticesOf,
  overTheShoulder,
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

it('is refused: nothing said, a file of another request, a voice without consent, a stranger, a colleague, after the end', async () => {
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
  const spoken = { requestId, attachments: [aRecording(requestId)] };
  expect(await refused(guihua(addWords, spoken))).toBe('recording_not_agreed');
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

describe('the other side is told', () => {
  const said = { words: '还有一句。', attachments: [] };

  it('the holder of what the filer adds, the filer of what the office adds', async () => {
    const village = aVillage();
    const requestId = await aQuarrel(village);
    const [guihua, mediator] = [village.as('zhang-guihua'), village.as('he-qiushi')];
    await answered(guihua(addWords, { requestId, ...said }));
    await village.settle();
    expect(await noticesOf(mediator, requestId)).toContain('filer_added_words');
    expect(await noticesOf(guihua, requestId)).toEqual([]);
    await answered(mediator(addWords, { requestId, ...said }));
    await village.settle();
    expect(await noticesOf(guihua, requestId)).toEqual(['office_added_words']);
    expect(await overTheShoulder(mediator)).not.toContain('还有一句');
  });

  it('after the answer too: by whoever answered', async () => {
    const village = aVillage();
    const requestId = await aQuarrel(village, 'answered');
    await answered(village.as('zhang-guihua')(addWords, { requestId, ...said }));
    await village.settle();
    expect(await noticesOf(village.as('he-qiushi'), requestId)).toContain('filer_added_words');
  });

  it('once, when the same call comes twice', async () => {
    const village = aVillage();
    const requestId = await aQuarrel(village);
    const call = { callId: 'one-and-the-same-call', requestId, ...said };
    const guihua = village.as('zhang-guihua');
    expect(await answered(guihua(addWords, call))).toEqual(await answered(guihua(addWords, call)));
    await village.settle();
    const told = await noticesOf(village.as('he-qiushi'), requestId);
    expect(told.filter((kind) => kind === 'filer_added_words')).toHaveLength(1);
    expect((await read(guihua, requestId)).diary).toHaveLength(2);
  });

  it('of each, when two write at once', async () => {
    const village = aVillage();
    const requestId = await aQuarrel(village);
    const [guihua, mediator] = [village.as('zhang-guihua'), village.as('he-qiushi')];
    await Promise.all([
      answered(guihua(addWords, { requestId, ...said })),
      answered(mediator(addWords, { requestId, ...said })),
    ]);
    await village.settle();
    expect(await noticesOf(mediator, requestId)).toContain('filer_added_words');
    expect(await noticesOf(guihua, requestId)).toEqual(['office_added_words']);
    expect((await read(guihua, requestId)).diary).toHaveLength(3);
  });
});
