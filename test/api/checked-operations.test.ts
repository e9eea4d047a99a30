import { contentCheck } from '../../cloudfunctions/adapters/wechat/content-check';
import { openApi } from '../../cloudfunctions/adapters/wechat/open-api';
import type { ContentCheck } from '../../cloudfunctions/api/content-check';
import { gateTo } from '../../cloudfunctions/api/gate';
import {
  answerItem,
  listItems,
  raiseItem,
  takeUpItem,
} from '../../cloudfunctions/contracts/deliberation-items';
import { openPoll } from '../../cloudfunctions/contracts/polls';
import { addWords, fileRequest } from '../../cloudfunctions/contracts/requests';
import { openidOf, personIdOf } from '../../local/demonstration/people';
import { APP, openApiServer, type OpenApiServer } from '../adapters/wechat/open-api-server';
import { composed, portsOver, testVault } from '../builders/composed';
import { ANSWERER, aRaising, called, HOST, newId, raised } from '../builders/meetings';
import { aQuestion } from '../builders/polls';
import { aLetter, answered, refused } from '../builders/requests';
import { aVillage, type Village } from '../builders/village';

/** The doors with WeChat's content check before them, over the wire. */

let wechat: OpenApiServer;
let check: ContentCheck;
let village: Village;

beforeEach(async () => {
  wechat = await openApiServer();
  const account = { ...APP, baseUrl: wechat.baseUrl, timeoutMs: 60_000, clock: () => 0 };
  check = contentCheck(openApi(account), { withinMs: 60_000, report: () => undefined });
  village = aVillage([], check);
});
afterEach(async () => {
  expect(wechat.violations).toEqual([]);
  expect(village.defects).toEqual([]);
  await wechat.close();
});

const CALL = { callId: 'a-call-with-words-01' };
const zhang = () => village.as('zhang-guihua');
const checked = () => wechat.checked.map(({ content }) => content);

async function mine(who = 'zhang-guihua'): Promise<unknown[]> {
  const { items } = await answered(village.as(who)(listItems, { which: { is: 'mine' } }));
  return items.map(({ text }) => text);
}

it('shows what WeChat passes, having asked in the name of whoever says it', async () => {
  const meetingId = await called(village);
  await answered(zhang()(raiseItem, aRaising(meetingId, { text: '水渠堵了' })));
  expect(wechat.checked.at(-1)).toMatchObject({
    ...{ content: '水渠堵了', openid: 'demo-zhang-guihua' },
  });
  expect(await mine()).toEqual(['水渠堵了']);
});

it('asks in the name of the helper who writes it down for somebody without a phone', async () => {
  const meetingId = await called(village);
  const forLaogen = { is: 'person', personId: personIdOf('sun-laogen') } as const;
  await answered(village.as(HOST)(raiseItem, aRaising(meetingId, { for: forLaogen })));
  expect(wechat.checked.at(-1)).toMatchObject({ openid: openidOf(HOST) });
});

it('writes nothing of what WeChat does not let others read, and takes other words instead', async () => {
  const meetingId = await called(village);
  wechat.find('骂人', 'risky', 20003);
  const raising = aRaising(meetingId, { text: '这句骂人' });
  const reply = await zhang()(raiseItem, { ...raising, ...CALL });
  expect(reply).toEqual({ ok: false, error: { code: 'words_unfit', details: { kind: 'abuse' } } });
  expect(await mine()).toEqual([]);
  await answered(zhang()(raiseItem, { ...raising, ...CALL, text: '这句好好说' }));
  expect(await mine()).toEqual(['这句好好说']);
});

it('tells a villager of whom WeChat is not sure to go to an official, however often they try', async () => {
  const meetingId = await called(village);
  wechat.find('县长', 'review', 20001);
  const raising = { ...aRaising(meetingId, { text: '请县长来看看' }), ...CALL };
  expect(await refused(zhang()(raiseItem, raising))).toBe('words_need_an_official');
  expect(await refused(zhang()(raiseItem, raising))).toBe('words_need_an_official');
  expect(await mine()).toEqual([]);
});

it('lets an official who has looked once more send the same words, and no others', async () => {
  const meetingId = await called(village);
  wechat.find('县长', 'review', 20001);
  const raise = (text: string) =>
    village.as(HOST)(raiseItem, { ...aRaising(meetingId, { text }), callId: newId() });
  expect(await refused(raise('请县长来看看'))).toBe('words_need_a_second_look');
  expect(await refused(raise('请县长来看'))).toBe('words_need_a_second_look');
  await answered(raise('请县长来看看'));
  expect(await mine(HOST)).toEqual(['请县长来看看']);
});

it("does not take one official's look for another's", async () => {
  const meetingId = await called(village);
  wechat.find('县长', 'review', 20001);
  const raising = () => aRaising(meetingId, { text: '请县长来看看' });
  expect(await refused(village.as(HOST)(raiseItem, raising()))).toBe('words_need_a_second_look');
  expect(await refused(village.as(ANSWERER)(raiseItem, raising()))).toBe(
    'words_need_a_second_look',
  );
});

it('lets nobody pass, official or not, what WeChat finds unfit', async () => {
  wechat.find('赌', 'risky', 20006);
  const open = () => village.as('liu-qingshan')(openPoll, aQuestion({ question: '开赌场吗？' }));
  expect(await refused(open())).toBe('words_unfit');
  expect(await refused(open())).toBe('words_unfit');
});

it.each([
  ['is busy', { errcode: -1 }],
  ['has had too many calls', { errcode: 45009 }],
  ['answers nothing that can be read', { status: 502, text: 'bad gateway' }],
  ['has not seen the person for two hours', { errcode: 61010 }],
])('writes nothing while WeChat %s, and goes on with the same call later', async (_why, reply) => {
  const meetingId = await called(village);
  const raising = { ...aRaising(meetingId, { text: '水渠堵了' }), ...CALL };
  wechat.answerNext(reply);
  expect(await refused(zhang()(raiseItem, raising))).toBe('words_not_checked');
  expect(await mine()).toEqual([]);
  await answered(zhang()(raiseItem, raising));
  expect(await mine()).toEqual(['水渠堵了']);
});

it('asks nobody again about a call that was accepted', async () => {
  const meetingId = await called(village);
  const raising = { ...aRaising(meetingId), ...CALL };
  const first = await answered(zhang()(raiseItem, raising));
  const asked = checked().length;
  expect(await answered(zhang()(raiseItem, raising))).toEqual(first);
  expect(checked()).toHaveLength(asked);
});

it('writes once when the same call comes twice at once', async () => {
  const meetingId = await called(village);
  const raising = { ...aRaising(meetingId, { text: '水渠堵了' }), ...CALL };
  const both = await Promise.all([zhang()(raiseItem, raising), zhang()(raiseItem, raising)]);
  expect(both[0]).toMatchObject({ ok: true });
  expect(both[1]).toEqual(both[0]);
  expect(await mine()).toEqual(['水渠堵了']);
});

it('asks WeChat nothing for a call that is refused before it would be written', async () => {
  const meetingId = await called(village);
  const asked = checked().length;
  expect(await refused(zhang()(openPoll, aQuestion()))).toBe('not_allowed');
  expect(await refused(zhang()(raiseItem, aRaising(meetingId, { text: '' })))).toBe(
    'invalid_input',
  );
  expect(await refused(zhang()(raiseItem, aRaising('no-such-meeting')))).toBe('meeting_not_found');
  expect(checked()).toHaveLength(asked);
});

it('holds up no word that offices alone read: a report of blows waits for nobody', async () => {
  wechat.find('打', 'risky', 20006);
  const letter = aLetter({ text: '他昨晚又打我，头打破了。' });
  const { requestId } = await answered(zhang()(fileRequest, letter));
  await answered(zhang()(addWords, { requestId, words: '今天还在打。', attachments: [] }));
  expect(checked()).toEqual([]);
});

it('does not send what is to stay private, nor what is answered to it', async () => {
  const meetingId = await called(village);
  const asked = checked().length;
  const itemId = await raised(village, meetingId, { text: '我家的事', isPrivate: true });
  village.waitHours(11);
  const demand = { itemId, demandId: newId(), text: '我家的事要说清' };
  const { demandId } = await answered(village.as(HOST)(takeUpItem, demand));
  const answer = { itemId: demandId, answer: 'answered', words: '答复您家的事' } as const;
  await answered(village.as(HOST)(answerItem, answer));
  expect(checked()).toHaveLength(asked);
});

it('stands before the door for phones as before the whole village', async () => {
  const { store, random } = village.world();
  const report = (_where: string, thrown: unknown) => {
    throw thrown;
  };
  const platform = { store, random, vault: testVault, clock: village.now, report };
  const { answer } = gateTo({ ports: portsOver([], check), platform });
  const meetingId = await called(village);
  wechat.find('骂人', 'risky', 20003);
  const input = { ...aRaising(meetingId, { text: '骂人' }), ...CALL };
  const call = { operation: raiseItem.name, input };
  expect(await answer(call, { openid: openidOf('zhang-guihua') })).toMatchObject({
    ...{ reply: { error: { code: 'words_unfit' } }, isWrite: false },
  });
});

it('is not there without WeChat: what is said is shown, and nobody was asked', async () => {
  village = aVillage();
  const meetingId = await called(village);
  await answered(zhang()(raiseItem, aRaising(meetingId, { text: '水渠堵了' })));
  expect(await mine()).toEqual(['水渠堵了']);
  expect(checked()).toEqual([]);
});

it('never meets words that others read from somebody without an identity', () => {
  const fromVisitors = composed.operations.filter(
    ({ forVisitors, contract: { publicWords = [] } }) => forVisitors && publicWords.length > 0,
  );
  expect(fromVisitors).toEqual([]);
});
