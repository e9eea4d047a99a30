import { many, type Sentence } from './sentence';

/** What several operations of meetings say when they say no. */
export const noMeeting = '找不到这次会。请回到“屋场会”里再打开。';
export const noPlace = '没有找到这个地方。请重新选一个村、组或屋场。';
export const noPerson = '名册里找不到这个人。请重新找一找。';
export const notNow = '这次会已经走到下一步了。请看最新的样子。';
export const begun = '会已经开始了，不能再改。有变动请写进会议记录。';
export const notBegun = '会还没有开始。请到开会的时候再来。';
export const past = '开会的时间要在以后。请重新选时间。';
export const sameTwo = '主持的人和记录的人要分开，请另选一位记录。';
export const cancelled = '这次会不开了。有话要说，可以先写给村里，等下一次会。';
export const closed = '会议记录已经定下来了。要补充，请用“更正”写在后面。';
export const groupOnly = '只有一个村民小组的会，才能开成村民小组会议。请按组来召集。';
export const leaderOnly = '村民小组会议由组长来宣布。请找组长。';
export const naming = '记录里写出了不愿留名的人。请把名字改掉，比如写“一位村民”。';
export const tooLate = '隔得太久，签到收不进去了。请找村干部说明，由他写进更正。';
export const notThen = '不是开会的时候，不能签到。真在场的，请村干部代签。';
export const noItem = '找不到这件事。请回到会议的清单里再打开。';
export const itemNow = '这件事已经走到下一步了。请看最新的进展。';
export const notYours = '这件事不是您提的。请提的人自己来说。';
export const wishGone = '有一条村民想说的事已经有人办了。请重新打开列表再选。';
export const noTopic = '议题里没有这一项。请重新打开会议再选。';

export const moreThanTheRoll: Sentence = ({ due }) =>
  `举手的加起来比名册上的${many(due, '票')}还多。请重数。`;
