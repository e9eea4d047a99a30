/** @jest-environment node */
import { blockReasons, pollStandings, standingReasons } from '@contracts/polls-words';
import { blockedWhy, pollsRefusals, standingNames, standingWhy } from '@/text/polls';
import { sentenceOf } from '@/text/sentence';

it('says what every result is worth, and why', () => {
  expect(pollStandings.map((it) => standingNames[it])).toEqual([
    ...['意见征集（不作为表决结果）', '正式表决'],
  ]);
  expect(standingReasons.map((it) => standingWhy[it]).join('')).toContain('第二十七条');
});

it('says why a count is blocked, and what to do', () => {
  for (const reason of blockReasons) {
    expect(blockedWhy[reason]).toMatch(/再报一张计票单。$/);
  }
});

it('says that an election needs a booth', () => {
  expect(sentenceOf(pollsRefusals.openPoll, 'election_needs_booth', {})).toContain('秘密写票处');
});

it.each([
  ['online', '在手机上表过态'],
  ['hand', '到会举手'],
  ['paper', '领过纸票'],
  ['', '已经表过态'],
])('says how the voice was used: %s', (way, said) => {
  expect(sentenceOf(pollsRefusals.castBallot, 'already_voted', { way })).toContain(`（${said}）`);
});
