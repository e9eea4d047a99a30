import {
  type SubscribeSettings,
  subscribeMessages,
} from '../../../cloudfunctions/adapters/wechat/subscribe-message';
import type { MessageChannel } from '../../../cloudfunctions/domains/notifications';
import { APP, openApiServer, type OpenApiServer } from './open-api-server';

const OPENID = 'o-zhang-guihua-0001';
const DUE = Date.UTC(2026, 10, 24, 15, 59);
const message = { template: 'duty', text: '您有一件事项待处理', time: DUE, to: OPENID } as const;

type Name = 'duty' | 'progress' | 'points';
let wechat: OpenApiServer;

beforeEach(async () => {
  wechat = await openApiServer();
});
afterEach(async () => {
  expect(wechat.violations).toEqual([]);
  await wechat.close();
});

function channel(changes: Partial<SubscribeSettings<Name>> = {}): MessageChannel {
  return subscribeMessages<Name>({
    ...APP,
    baseUrl: wechat.baseUrl,
    timeoutMs: 300,
    clock: () => 0,
    page: 'pages/messages/index',
    miniprogramState: 'formal',
    templates: {
      duty: { templateId: 'template-duty', isLasting: true, textKey: 'thing1', timeKey: 'time2' },
      progress: {
        templateId: 'template-progress',
        isLasting: false,
        textKey: 'thing3',
        timeKey: 'date4',
      },
    },
    ...changes,
  });
}

const withTemplate = (changes: object): Partial<SubscribeSettings<Name>> => ({
  templates: {
    duty: {
      ...{ templateId: 'template-duty', isLasting: true, textKey: 'thing1', timeKey: 'time2' },
      ...changes,
    },
  },
});

it('sends the sentence and the time of the village', async () => {
  wechat.subscribe(OPENID, 'template-duty');
  expect(await channel().send(message)).toEqual({ result: 'sent', code: '0' });
  expect(wechat.sent).toEqual([
    {
      touser: OPENID,
      template_id: 'template-duty',
      page: 'pages/messages/index',
      data: { thing1: { value: '您有一件事项待处理' }, time2: { value: '2026年11月24日 23:59' } },
      miniprogram_state: 'formal',
      lang: 'zh_CN',
    },
  ]);
});

it('keeps its token for the next message', async () => {
  wechat.subscribe(OPENID, 'template-duty', 2);
  const wx = channel();
  await wx.send(message);
  await wx.send(message);
  expect(wechat.sent).toHaveLength(2);
  expect(wechat.tokensGiven()).toBe(1);
});

it('renews a token that ran out, once, and sends the message after all', async () => {
  wechat.subscribe(OPENID, 'template-duty', 2);
  const wx = channel();
  await wx.send(message);
  wechat.expireTokens();
  expect(await wx.send(message)).toEqual({ result: 'sent', code: '0' });
  expect(wechat.sent).toHaveLength(2);
});

it('gives up when even a fresh token is not taken', async () => {
  const invalid = { errcode: 40001, errmsg: 'invalid credential' };
  wechat.answerNext(invalid, invalid);
  expect(await channel().send(message)).toEqual({ result: 'failed', code: '40001' });
});

it('hears that the quota is gone: the person has to agree again', async () => {
  wechat.subscribe(OPENID, 'template-duty');
  const wx = channel();
  await wx.send(message);
  expect(await wx.send(message)).toEqual({ result: 'refused', code: '43101' });
});

it.each([
  { because: 'the page is not published', code: '41030', changes: { page: 'pages/nowhere/index' } },
  {
    because: 'the template is not ours',
    code: '40037',
    changes: withTemplate({ templateId: 'x' }),
  },
  { because: 'a key is wrong', code: '47003', changes: withTemplate({ textKey: 'thing9' }) },
  { because: 'the secret is wrong', code: '40125', changes: { secret: 'another' } },
  { because: 'no such template was chosen', code: 'no_template', changes: { templates: {} } },
])('fails for good when $because', async ({ code, changes }) => {
  wechat.subscribe(OPENID, 'template-duty');
  expect(await channel(changes).send(message)).toEqual({ result: 'failed', code });
  expect(wechat.sent).toEqual([]);
});

it('fails for good for an identity that WeChat does not know', async () => {
  expect(await channel().send({ ...message, to: 'nobody' })).toEqual({
    result: 'failed',
    code: '40003',
  });
});

it.each([-1, 45009, 45011, 43108])('waits when WeChat answers %i', async (errcode) => {
  wechat.answerNext({ errcode, errmsg: 'busy' });
  expect(await channel().send(message)).toEqual({ result: 'later', code: String(errcode) });
});

it.each([
  { reply: { status: 503, text: 'busy' }, outcome: { result: 'later', code: 'http_503' } },
  { reply: { status: 200, text: '<html>' }, outcome: { result: 'failed', code: 'not_json' } },
  { reply: { status: 200, text: '[]' }, outcome: { result: 'failed', code: 'not_an_object' } },
  { reply: 'silence', outcome: { result: 'failed', code: 'timeout' } },
] as const)('reads a line that breaks: $outcome.code', async ({ reply, outcome }) => {
  wechat.answerNext(reply);
  expect(await channel().send(message)).toEqual(outcome);
});

it('waits when nobody listens at all', async () => {
  const wx = channel({ baseUrl: 'http://127.0.0.1:9' });
  expect(await wx.send(message)).toEqual({ result: 'later', code: 'unreachable' });
});

it('cuts a sentence that is longer than a template takes', async () => {
  wechat.subscribe(OPENID, 'template-duty');
  await channel().send({ ...message, text: '长'.repeat(30) });
  expect(wechat.sent[0]?.data['thing1']?.value).toBe('长'.repeat(20));
});

it('writes a date where the template asks for one', async () => {
  wechat.subscribe(OPENID, 'template-progress');
  const sent = await channel().send({ ...message, template: 'progress' });
  expect(sent).toEqual({ result: 'sent', code: '0' });
});
