import { listCodes } from '@contracts/codes';
import { answerOpinion } from '@contracts/rules-way';
import { listOpinions, readRevision } from '@contracts/rules';
import { home } from '@/text/home';
import { parts } from '@/text/parts';
import { codes } from '@/text/codes';
import { book, citeText, clauseText, compareText, historyText } from '@/text/rule-book';
import { draftText, recordText, reviewDesk, stepText } from '@/text/rule-desk';
import { filingsText, withdrawText } from '@/text/rule-oversight';
import { wayText } from '@/text/rule-way';
import { changeNames, revisionAbilityNames, revisionStateNames } from '@/text/rule-words';
import { desk } from '@/text/workbench';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';
import {
  axeFindings,
  type Print,
  sideways,
  smallTargets,
  smallWords,
  TOP,
  unroll,
} from './measures';
import { SONGFENG } from './revising';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

const AMENDMENT = 'revision-qingquan-3';

/** What stands on the screen just now is large enough, clear, and not wider than the phone. */
async function isReadable(hand: Hand, print: Print = 'standard', width = 320): Promise<void> {
  await unroll(hand.page, width);
  expect(await smallWords(hand.page, print)).toEqual([]);
  expect(await smallTargets(hand.page, print)).toEqual([]);
  expect(await sideways(hand.page)).toBe(0);
  expect(await axeFindings(hand.page)).toEqual([]);
  await hand.page.setViewportSize({ width: 375, height: 800 });
}

/** How a marked word looks beside its colour. */
async function lineOf(hand: Hand, className: string): Promise<string> {
  const drawn = await hand.page.waitForFunction((it) => {
    const word = document.querySelector(it);
    return word === null ? '' : getComputedStyle(word).textDecorationLine;
  }, `${TOP} .${className}`);
  return drawn.jsonValue();
}

describe.each(['standard', 'large'] as const)('a villager, %s print', (print) => {
  test('reads a rule in three taps, finds one by a word of the village, and cites it', async () => {
    const hand = await (await village.phoneOf('zhang-guihua', { print })).open();
    await hand.tap(home.doors.rules.name);
    await hand.reads('第一条');
    await hand.write('search', '办酒');
    await hand.tap(book.find);
    await hand.reads(/^找到[1-9]\d*条$/);
    expect(await lineOf(hand, 'mark-found')).toBe('underline');
    await isReadable(hand, print);
    await hand.tap(book.readSpoken('第十七条'));
    await hand.reads(clauseText.inForce);
    await isReadable(hand, print);
  });

  test('compares two editions: what came and what went, in words and lines', async () => {
    const hand = await (
      await village.phoneOf('li-xiaohe', { print })
    ).open('pages/rules/book/index');
    await hand.tap(book.history);
    await hand.tap(historyText.compareSpoken(2));
    await hand.reads(compareText.between(1, 2));
    await hand.reads(changeNames.added);
    expect(await lineOf(hand, 'part-added')).toBe('underline');
    expect(await lineOf(hand, 'part-removed')).toBe('line-through');
    await isReadable(hand, print);
  });
});

test('a visitor off the street reads the rules and the draft, and not what neighbours said', async () => {
  const hand = await (await village.phoneOf('visitor')).open('pages/rules/book/index');
  await hand.tap('晴川镇');
  await hand.tap('清泉村');
  await hand.tap('就选清泉村');
  await hand.reads('第一条');
  await hand.tap(/修改村规民约/);
  await hand.reads(compareText.how);
  await hand.reads(wayText.opinionsAtHome);
});

test('an opinion: kept while it is written, sent once, nameless to neighbours, answered', async () => {
  const seat = await village.phoneOf('zhang-guihua');
  const first = await seat.open(`pages/rules/revision/index?id=${AMENDMENT}`);
  await first.tap(wayText.sayOnClauseSpoken('第九条'));
  await first.write('opinion', '充电棚搭在哪里，电费怎么算？');
  await first.page.close();

  const hand = await seat.open(`pages/rules/revision/index?id=${AMENDMENT}`);
  await hand.tap(wayText.sayOnClauseSpoken('第九条'));
  expect(await hand.written('opinion')).toBe('充电棚搭在哪里，电费怎么算？');
  await hand.tap(/^\S*不让别的村民看到我的名字/);
  await isReadable(hand);
  await hand.tap(wayText.sayIt);
  await hand.reads(wayText.said);

  const { items } = await village.call('chen-shuifu', listOpinions, { revisionId: AMENDMENT });
  const said = items.filter(({ text }) => text.startsWith('充电棚'));
  expect(said).toHaveLength(1);
  expect(said[0]).not.toHaveProperty('name');
  for (const { opinionId, answer } of items) {
    if (!answer) {
      const reply = { isTakenIn: true, reason: '写明搭在哪里。' };
      await village.call('liu-qingshan', answerOpinion, { opinionId, ...reply });
    }
  }
  const later = await seat.open(`pages/rules/revision/index?id=${AMENDMENT}`);
  await later.reads('写明搭在哪里。');
});

test('the village writes in what stands on paper, but for what breaks the law', async () => {
  const hand = await (await village.deskOf('ma-dongfeng')).open('workbench/rules/village/index');
  await hand.tap(recordText.door);
  await hand.write('resolution', '2023年12月20日村民会议');
  await hand.write('day', '20240101');
  await hand.tap(new RegExp(draftText.importClosed));
  await hand.write('paste', '第一条 垃圾进桶。\n第二条 乱倒垃圾的罚款五十元。');
  await hand.tap(draftText.split);
  await hand.reads(draftText.offences(1));
  await hand.tap(draftText.takeIn);
  await hand.reads('“罚款” 村里无权处罚');
  await isReadable(hand, 'standard', 1280);
  await hand.tap(recordText.recordIt);
  await hand.reads(/法律不许写进村规民约/);
  await hand.tap(/^换成“由村民小组长/);
  await hand.tap(recordText.recordIt);
  await hand.reads(recordText.done);
  const visitor = await (
    await village.phoneOf('visitor')
  ).open(`pages/rules/book/index?village=${SONGFENG}`);
  await visitor.reads('垃圾进桶。');
});

test('a fine in the draft is marked and blocks it; corrected, it is returned and passed', async () => {
  const cadre = await village.deskOf('liu-qingshan');
  const hand = await cadre.open('workbench/due/index');
  await hand.tap(/修改村规民约/);
  await hand.tap(wayText.goOnDesk);
  await hand.tap(revisionAbilityNames.save_draft);
  await hand.tap(draftText.editSpoken('第十八条'));
  await hand.write('clause-18', '喜事不超过十二桌。');
  await hand.reads(draftText.clean);
  await hand.write('clause-18', '喜事不超过十二桌，违者罚款五百元。');
  await hand.reads('“罚款” 村里无权处罚');
  await isReadable(hand, 'standard', 1280);
  await hand.tap(draftText.save);
  expect(await lineOf(hand, 'mark-certain')).toBe('underline');
  await hand.tap(draftText.send);
  await hand.tap(revisionAbilityNames.send_to_review);
  await hand.reads(stepText.certain(1));
  await hand.tap(stepText.toCorrect);
  await hand.tap(/^换成“由村民小组长/);
  await hand.tap(draftText.save);
  await hand.reads(draftText.saved(3, []));
  await hand.tap(draftText.send);
  await hand.tap(revisionAbilityNames.send_to_review);
  await hand.tap(stepText.sendToReview);
  await hand.reads(parts.done);

  const lawyer = await (await village.deskOf('county-yangban-law_firm-1')).open();
  await lawyer.tap(home.doors.desk.name);
  await lawyer.tap(desk.rulesReview);
  await lawyer.tap(/清泉村/);
  await lawyer.tap(reviewDesk.writeSpoken('第十八条'));
  await lawyer.write('remark-18', '寿酒怎么办，写明白。');
  await lawyer.tap(reviewDesk.return);
  await lawyer.reads(reviewDesk.returnSaid);
  await lawyer.tap(reviewDesk.return);
  await lawyer.reads(reviewDesk.returnedDone);
  await village.settle();

  const again = await cadre.open(`workbench/rules/one/index?id=${AMENDMENT}`);
  await again.reads(revisionStateNames.returned);
  await again.reads(wayText.remark('第十八条', '寿酒怎么办，写明白。'));
  await again.tap(revisionAbilityNames.save_draft);
  await again.tap(draftText.editSpoken('第十八条'));
  await again.write('clause-18', '喜事不超过十二桌，寿酒自家吃。');
  await again.tap(draftText.save);
  await again.reads(draftText.saved(4, []));
  await again.tap(draftText.send);
  await again.tap(revisionAbilityNames.send_to_review);
  await again.tap(stepText.sendToReview);
  await again.reads(parts.done);

  for (const reviewer of [
    'county-yangban-law_firm-1',
    'town-qingchuan-judicial_office-1',
    'su-hehua',
    'town-qingchuan-government-1',
  ]) {
    const next = await (
      await village.deskOf(reviewer)
    ).open(`county/rules-review/one/index?id=${AMENDMENT}`);
    await next.tap(/^通过$/);
    await next.reads(reviewDesk.passSaid);
    await next.tap(/^通过$/);
    await next.reads(reviewDesk.passedDone);
    await next.page.close();
  }
  const { state } = await village.call('zhang-guihua', readRevision, { revisionId: AMENDMENT });
  expect(state).toBe('review_passed');

  const last = await cadre.open(`workbench/rules/one/index?id=${AMENDMENT}`);
  await last.tap(revisionAbilityNames.post_notice);
  await last.tap(stepText.postIt);
  await last.reads(parts.done);
  const villager = await (
    await village.phoneOf('zhou-meixiang')
  ).open(`pages/rules/revision/index?id=${AMENDMENT}`);
  await villager.reads(/^草案正在公示，公示到/);
});

test('the township orders a clause corrected, and everybody reads that it does not count', async () => {
  const hand = await (
    await village.deskOf('town-qingchuan-government-1')
  ).open('county/rules-review/list/index');
  await hand.tap('晴川镇');
  await hand.tap('清泉村');
  await hand.tap('就选清泉村');
  await hand.tap(reviewDesk.order);
  await hand.tap(/^\S*第四条/);
  await hand.write('reason-4', '限制了村民的自由。');
  await hand.tap(reviewDesk.orderIt);
  await hand.reads(reviewDesk.orderOf(['第四条']));
  await hand.tap(reviewDesk.orderIt);
  await hand.reads(reviewDesk.ordered);
  const villager = await (await village.phoneOf('zhang-guihua')).open('pages/rules/book/index');
  await villager.reads(book.corrected);
  await villager.reads(/限制了村民的自由。$/);
  await isReadable(villager);

  await hand.page.reload();
  await hand.tap(withdrawText.withdrawSpoken('第四条'));
  await hand.write('withdraw-reason', '看错了，这一条没有问题。');
  await isReadable(hand, 'standard', 1280);
  await hand.tap(new RegExp(`^${withdrawText.withdraw}$`));
  await hand.reads(withdrawText.done(0));
  const later = await (await village.phoneOf('zhang-guihua')).open('pages/rules/book/index');
  await later.reads(/收回：看错了，这一条没有问题。$/);
});

test('the township is told when nothing of its villages waits to be filed', async () => {
  const hand = await (
    await village.deskOf('town-qingchuan-government-1')
  ).open('county/rules-review/list/index');
  await hand.reads(filingsText.none);
  await isReadable(hand, 'standard', 1280);
});

test('the paper beside the rules opens them at once, for somebody whom nobody knows', async () => {
  const desk = await (await village.deskOf('liu-qingshan')).open('workbench/rules/village/index');
  await desk.tap(codes.makePoster);
  await desk.reads(codes.print);
  await isReadable(desk, 'standard', 1280);
  const { items } = await village.call('liu-qingshan', listCodes, {
    ...{ villageId: 'village-qingquan', kind: 'rules' },
  });
  const code = items[0]?.address?.split('/').at(-1) ?? '';
  const hand = await (await village.phoneOf('visitor')).open(`pages/codes/landing/index?c=${code}`);
  await hand.reads('第一条');
  await hand.reads(book.of('清泉村', '村规民约'));
});

test('a line of the points table opens the clause on which it rests, as it read then', async () => {
  const hand = await (await village.phoneOf('zhang-guihua')).open('pages/points/passbook/index');
  await hand.page.locator(TOP).getByText(citeText.see).first().tap();
  await hand.reads(/^清泉村村规民约第\S+条$/);
  await hand.reads(book.since(2, Date.UTC(2025, 11, 31, 16)));
});
