import { groupRobot } from '../../cloudfunctions/adapters/wecom/group-robot';
import { subscribeMessages } from '../../cloudfunctions/adapters/wechat/subscribe-message';
import {
  listInbox,
  readOutbox,
  recordConsent,
  type Template,
} from '../../cloudfunctions/contracts/notifications';
import { aDuty, COMMITTEE, happens } from '../builders/notifications';
import { aVillage, type Village } from '../builders/village';
import { APP, openApiServer, type OpenApiServer } from './wechat/open-api-server';
import { ROBOT_KEY, robotServer, type RobotServer } from './wecom/robot-server';

/** From something that happens in the village to the bytes that WeChat and 企业微信 receive. */

let wechat: OpenApiServer;
let wecom: RobotServer;
let village: Village;
const OPENID = 'demo-liu-qingshan';
const TEMPLATE = 'template-duty';
const MINUTE = 1 / 60;

beforeEach(async () => {
  wechat = await openApiServer();
  wecom = await robotServer();
  const keys = { textKey: 'thing1', timeKey: 'time2' };
  village = aVillage([
    subscribeMessages<Template>({
      ...APP,
      baseUrl: wechat.baseUrl,
      timeoutMs: 1000,
      clock: () => village.now(),
      page: 'pages/messages/index',
      miniprogramState: 'formal',
      templates: { duty: { templateId: TEMPLATE, isLasting: false, ...keys } },
    }),
    groupRobot({ baseUrl: wecom.baseUrl, keys: { [COMMITTEE]: ROBOT_KEY }, timeoutMs: 1000 }),
  ]);
});
afterEach(async () => {
  expect([...wechat.violations, ...wecom.violations]).toEqual([]);
  await Promise.all([wechat.close(), wecom.close()]);
});

/** The person taps 允许: WeChat counts one, and the phone tells the village. */
async function agree(): Promise<void> {
  wechat.subscribe(OPENID, TEMPLATE);
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
}

async function outcomes(): Promise<string[]> {
  const reply = await village.as('fang-zhengyuan')(readOutbox, {});
  const items = reply.ok ? reply.data.items : [];
  return items.map(({ channel, result, code }) => `${channel} ${result} ${code}`).sort();
}

it('reaches the phone of whoever agreed', async () => {
  await agree();
  await happens(village, 'duty.given', aDuty(village));
  expect(wechat.sent).toMatchObject([
    { touser: OPENID, data: { thing1: { value: '您有一件事项待处理' } } },
  ]);
  expect(await outcomes()).toEqual(['wechat sent 0']);
});

it('falls to the group when the quota is gone, and asks WeChat no more', async () => {
  await agree();
  await happens(village, 'duty.given', aDuty(village));
  await happens(village, 'duty.given', aDuty(village));
  expect(wechat.sent).toHaveLength(1);
  expect(wecom.written).toEqual(['有一件事项待处理，请到屋场通查看\n时间:2026年11月25日 09:00']);
  expect(await outcomes()).toEqual(['wechat sent 0', 'wechat skipped no_consent', 'wecom sent 0']);
});

it('falls to the group when the person has taken it back on the phone', async () => {
  await village.as('liu-qingshan')(recordConsent, { accepted: ['duty'], declined: [] });
  await happens(village, 'duty.given', aDuty(village));
  expect(await outcomes()).toEqual(['wechat refused 43101', 'wecom sent 0']);
});

it('waits while WeChat counts too many, and then goes out once', async () => {
  await agree();
  wechat.answerNext({ errcode: 45009, errmsg: 'reach max api daily quota limit' });
  await happens(village, 'duty.given', aDuty(village));
  expect(wechat.sent).toEqual([]);
  village.waitHours(2 * MINUTE);
  await village.settle();
  expect(wechat.sent).toHaveLength(1);
  expect(wecom.written).toEqual([]);
});

it('leaves the inbox when both fail, with a code for each', async () => {
  wecom.answerNext({ errcode: 93000, errmsg: 'invalid webhook url' });
  await happens(village, 'duty.given', aDuty(village));
  expect(await outcomes()).toEqual(['wechat skipped no_consent', 'wecom failed 93000']);
  expect(await village.as('liu-qingshan')(listInbox, {})).toMatchObject({ data: { unseen: 1 } });
});
