import {
  acceptRequest,
  answerRequest,
  readRequest,
  revealWords,
  withdraw,
} from '../../cloudfunctions/contracts/requests';
import { answered, file, noticesOf, overTheShoulder, read, refused } from '../builders/requests';
import { aVillage } from '../builders/village';

const TEXT = '他又喝了酒打我，孩子都吓哭了。';

/** Zhou Meixiang's husband beats her, and he reads her phone. */
it('a husband who beats is brought to the police, sealed, and the village does not look on', async () => {
  const village = aVillage();
  const meixiang = village.as('zhou-meixiang');
  const police = village.as('ou-anping');
  const federation = village.as('su-hehua');

  const filed = await file(meixiang, {
    ...{ kind: 'help', category: 'justice_public_security', text: TEXT, phone: '0739-1234567' },
    ...{ safety: ['violence'], relation: 'family', subject: 'person', otherSide: '我丈夫' },
  });
  const { requestId } = filed;
  await village.settle();
  expect(filed).toMatchObject({
    ...{ channel: 'police', sealed: true, urgent: true, hotlines: ['110', '12338'] },
    ...{ office: { name: '晴川镇派出所' }, basis: '《反家庭暴力法》第十三条、第十四条' },
  });

  // Nobody of the village learns of it: not its secretary, not its women's federation, not the neighbours.
  for (const key of [
    'liu-qingshan',
    'deng-xiaoyu',
    'he-qiushi',
    'wang-changsheng',
    'zhang-guihua',
  ]) {
    expect(await refused(village.as(key)(readRequest, { requestId }))).toBe('request_not_found');
    expect(await noticesOf(village.as(key), requestId)).toEqual([]);
  }
  expect(await noticesOf(police, requestId)).toEqual(['duty_given']);
  expect(await noticesOf(federation, requestId)).toEqual(['duty_given']);
  expect(await overTheShoulder(police)).not.toMatch(/打|丈夫|violence|justice|周/);

  // Not even the holder reads it in passing: a reason first, and she can see who opened it.
  const closed = await read(police, requestId);
  expect(closed).toMatchObject({ reader: 'holder', sealed: true, filerName: '周*' });
  expect(closed.words).toBeUndefined();
  const { revealId } = await answered(police(revealWords, { requestId, reason: 'to_handle' }));
  expect(await read(police, requestId, { revealId })).toMatchObject({
    filerName: '周梅香',
    words: { text: TEXT, phone: '0739-1234567' },
  });
  expect((await read(federation, requestId, { revealId })).words).toBeUndefined();
  expect((await read(meixiang, requestId)).diary.at(-1)).toMatchObject({
    ...{ did: 'opened', reason: 'to_handle', office: { name: '晴川镇派出所' }, name: '欧*' },
  });
  village.waitHours(1);
  expect((await read(police, requestId, { revealId })).words).toBeUndefined();

  // He stands beside her: it cannot be taken back. And it is not answered without the police's record.
  expect(await refused(meixiang(withdraw, { requestId }))).toBe('must_be_handled');
  await answered(police(acceptRequest, { requestId }));
  const answer = {
    requestId,
    outcome: 'solved' as const,
    proved: true,
    attachments: [],
    answer: '已出具告诫书，并带她到庇护所。',
  };
  expect(await refused(police(answerRequest, answer))).toBe('report_needed');
  await answered(police(answerRequest, { ...answer, policeReport: '晴公(派)告诫字〔2026〕11号' }));
  await village.settle();

  // The federation opens what it was told of, and its duty is done.
  const looked = await answered(federation(revealWords, { requestId, reason: 'to_check' }));
  expect((await read(federation, requestId, { revealId: looked.revealId })).words?.text).toBe(TEXT);
  expect(await noticesOf(meixiang, requestId)).toEqual(['request_answered', 'request_accepted']);
});
