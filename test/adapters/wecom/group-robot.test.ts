import { groupRobot } from '../../../cloudfunctions/adapters/wecom/group-robot';
import type { MessageChannel } from '../../../cloudfunctions/domains/notifications';
import { ROBOT_KEY, robotServer, type RobotServer } from './robot-server';

const OFFICE = 'an-office';
const message = {
  template: 'duty',
  text: '有一件事项待处理，请到屋场通查看',
  time: Date.UTC(2026, 10, 24, 15, 59),
  to: OFFICE,
} as const;

let wecom: RobotServer;

beforeEach(async () => {
  wecom = await robotServer();
});
afterEach(async () => {
  expect(wecom.violations).toEqual([]);
  await wecom.close();
});

const robot = (changes = {}): MessageChannel =>
  groupRobot({
    baseUrl: wecom.baseUrl,
    keys: { [OFFICE]: ROBOT_KEY },
    timeoutMs: 300,
    ...changes,
  });

it('writes one plain sentence into the group', async () => {
  expect(await robot().send(message)).toEqual({ result: 'sent', code: '0' });
  expect(wecom.written).toEqual(['有一件事项待处理，请到屋场通查看\n时间:2026年11月24日 23:59']);
});

it('waits when more than twenty came in one minute', async () => {
  const wx = robot();
  for (let count = 0; count < 20; count += 1) {
    expect(await wx.send(message)).toEqual({ result: 'sent', code: '0' });
  }
  expect(await wx.send(message)).toEqual({ result: 'later', code: '45009' });
  wecom.nextMinute();
  expect(await wx.send(message)).toEqual({ result: 'sent', code: '0' });
});

it('fails when the robot was taken out of the group', async () => {
  expect(await robot({ keys: { [OFFICE]: 'gone' } }).send(message)).toEqual({
    result: 'failed',
    code: '93000',
  });
});

it('fails for an office without a robot', async () => {
  expect(await robot({ keys: {} }).send(message)).toEqual({ result: 'failed', code: 'no_robot' });
});

it('waits when 企业微信 is busy', async () => {
  wecom.answerNext({ errcode: -1, errmsg: 'system error' });
  expect(await robot().send(message)).toEqual({ result: 'later', code: '-1' });
});

it.each([
  { reply: { status: 502, text: 'bad gateway' }, outcome: { result: 'later', code: 'http_502' } },
  { reply: 'silence', outcome: { result: 'failed', code: 'timeout' } },
] as const)('reads a line that breaks: $outcome.code', async ({ reply, outcome }) => {
  wecom.answerNext(reply);
  expect(await robot().send(message)).toEqual(outcome);
});
