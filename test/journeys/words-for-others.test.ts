import { contentCheck } from '../../cloudfunctions/adapters/wechat/content-check';
import { openApi } from '../../cloudfunctions/adapters/wechat/open-api';
import { raiseItem, rejectItem } from '../../cloudfunctions/contracts/deliberation-items';
import { readMinutes } from '../../cloudfunctions/contracts/deliberation-minutes';
import { fileRequest } from '../../cloudfunctions/contracts/requests';
import { openidOf, personIdOf } from '../../local/demonstration/people';
import { APP, openApiServer, type OpenApiServer } from '../adapters/wechat/open-api-server';
import {
  answeredBy,
  aRaising,
  called,
  HOST,
  lists,
  published,
  RECORDER,
} from '../builders/meetings';
import { aLetter, answered, refused } from '../builders/requests';
import { aVillage } from '../builders/village';

let wechat: OpenApiServer;

beforeEach(async () => {
  wechat = await openApiServer();
});
afterEach(async () => {
  expect(wechat.violations).toEqual([]);
  await wechat.close();
});

/**
 * An evening with WeChat's content check before it: an angry word is put in other words, an old man's is looked at by
 * the helper, an outage holds up what the village reads, and none of it holds up a wife who is beaten.
 */
it('words that others read are checked on their way, and lose nobody their voice', async () => {
  const account = { ...APP, baseUrl: wechat.baseUrl, timeoutMs: 60_000, clock: () => 0 };
  const check = contentCheck(openApi(account), { withinMs: 60_000, report: () => undefined });
  const village = aVillage([], check);
  const zhang = village.as('zhang-guihua');
  wechat.find('不要脸', 'risky', 20003);
  wechat.find('县里', 'review', 20001);
  const meetingId = await called(village);

  // Angry words, and then the same matter in others: the same draft, the same call.
  const angry = { ...aRaising(meetingId), callId: 'one-call-of-zhang-01' };
  expect(await refused(zhang(raiseItem, { ...angry, text: '修渠的不要脸' }))).toBe('words_unfit');
  await answered(zhang(raiseItem, { ...angry, text: '渠修了又塌，谁来赔？' }));

  // Sun Laogen has no phone. Of his words WeChat is not sure: whoever writes them down looks once more.
  const old = aRaising(meetingId, {
    ...{ text: '这笔钱县里发下来没有？' },
    for: { is: 'person', personId: personIdOf('sun-laogen') },
  });
  const helper = village.as(RECORDER);
  expect(await refused(zhang(raiseItem, aRaising(meetingId, { text: old.text })))).toBe(
    'words_need_an_official',
  );
  expect(await refused(helper(raiseItem, old))).toBe('words_need_a_second_look');
  await answered(helper(raiseItem, old));
  expect(wechat.checked.at(-1)).toMatchObject({ openid: openidOf(RECORDER) });

  // WeChat is down. What is for everybody waits; what is for an office does not.
  wechat.answerNext({ status: 503, text: 'busy' });
  const later = { ...aRaising(meetingId, { text: '路灯也坏了' }), callId: 'one-call-of-zhang-02' };
  expect(await refused(zhang(raiseItem, later))).toBe('words_not_checked');
  const asked = wechat.checked.length;
  await answered(zhang(fileRequest, aLetter({ text: '邻居家的男人不要脸，又打她。' })));
  expect(wechat.checked).toHaveLength(asked);
  await answered(zhang(raiseItem, later));

  // What everybody then reads.
  village.waitHours(11);
  const { questions } = await lists(village.as('chen-shuifu'), meetingId);
  const read = questions.map(({ text }) => text).sort();
  expect(read).toEqual(['渠修了又塌，谁来赔？', '路灯也坏了', '这笔钱县里发下来没有？'].sort());
  const first = questions.find(({ text }) => text?.startsWith('渠'))?.itemId ?? '';
  await answeredBy(village, first);
  const no = { itemId: first, words: '说话不要脸' };
  expect(await refused(zhang(rejectItem, no))).toBe('words_unfit');
  await answered(zhang(rejectItem, { ...no, words: '还没说谁赔' }));
  await published(village, meetingId);
  const minutes = await answered(village.as(HOST)(readMinutes, { meetingId }));
  expect(minutes.isPublished).toBe(true);
});
