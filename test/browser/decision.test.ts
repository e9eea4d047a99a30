import { calling, decisionDesk, noticing, recording } from '@/text/decision-desk';
import { acts, check, decisionList, one } from '@/text/decision-pages';
import { objectionAbilityNames, objectionStateNames } from '@/text/decision-notice-words';
import { decisionAbilityNames, dutyNames } from '@/text/decision-words';
import { home } from '@/text/home';
import { calling as meetingCalling } from '@/text/meeting-desk';
import { noticeNames } from '@/text/notifications';
import { papersAsked } from '@/text/papers';
import { parts } from '@/text/parts';
import { desk } from '@/text/workbench';
import { Deciding, delegate, move } from '../builders/decisions';
import { forAllTests, type H5Village } from './h5';
import type { Hand } from './hand';
import { axeFindings, sideways } from './measures';
import { reached } from './reached';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

/** A road that the representatives have voted on, with its notice on the boards. */
async function aRoadPosted(title: string): Promise<Deciding> {
  const place = reached(village);
  const road = new Deciding(place, await move(place, ['public_works'], { title }));
  await road.prepare();
  const delegationId = await delegate(place, ['public_works'], `for-${road.decisionId}`);
  const { rolls } = await road.call('resolution', 'representatives_assembly', { delegationId });
  const due = rolls[0]?.due ?? 0;
  await road.record(due, due - 2);
  await road.publish('decision');
  return road;
}

/** A photo from the desk's own disk: what stands on the page now, as a picture. */
async function photograph(hand: Hand): Promise<void> {
  const buffer = await hand.page.screenshot({ type: 'jpeg', quality: 30 });
  const choosing = hand.page.waitForEvent('filechooser');
  await hand.tap(parts.addPhoto);
  await (await choosing).setFiles({ name: 'paper.jpg', mimeType: 'image/jpeg', buffer });
}

test.each(['standard', 'large'] as const)(
  'a villager reads the six steps in %s print, objects, and reads the answer',
  async (print) => {
    const title = print === 'large' ? '修第四组的水渠' : '硬化第五组的路';
    const road = await aRoadPosted(title);
    const phone = await village.phoneOf('chen-shuifu', { print });
    const shuifu = await phone.open();
    await shuifu.tap(home.allMatters);
    await shuifu.reads(decisionList.said);
    await shuifu.tap(title);
    await shuifu.reads('四议：大家开会表决（已完成）');
    await shuifu.reads(one.onsiteOnly);
    await shuifu.reads(/^到会要三分之二以上，\d+人里至少\d+人。实到\d+人，够了。$/);
    await shuifu.reads(/^赞成要超过一半，到会\d+人里至少\d+人。赞成\d+人，够了。$/);
    expect(await sideways(shuifu.page)).toBe(0);
    expect(await axeFindings(shuifu.page)).toEqual([]);

    await shuifu.tap(decisionAbilityNames.object);
    await shuifu.write('words', '路线压了我家水沟，方案里没有说。');
    await shuifu.thing(decisionAbilityNames.object).last().click();
    await shuifu.reads(acts.objectDone);
    await village.settle();

    const cadre = await (await village.deskOf('liu-qingshan')).open('workbench/due/index');
    await cadre.reads(dutyNames.answer_objection);
    await cadre
      .thing(new RegExp(`${dutyNames.answer_objection}[^]*${title}`))
      .first()
      .click();
    await cadre.reads('路线压了我家水沟，方案里没有说。');
    await cadre.tap(objectionAbilityNames.answer);
    await cadre.write('words', '改走老路基，水沟不动。');
    await cadre.thing(objectionAbilityNames.answer).last().click();
    await cadre.reads(parts.done);
    await village.settle();

    const later = await phone.open();
    await later.reads(noticeNames.objection_answered);
    await later.page.goto(`${village.url}/#/pages/decisions/one/index?id=${road.decisionId}`);
    await later.thing(one.openObjection).first().click();
    await later.reads('改走老路基，水沟不动。');
    expect(await axeFindings(later.page)).toEqual([]);
    await later.tap(objectionAbilityNames.accept);
    await later.thing(objectionAbilityNames.accept).last().click();
    await later.reads(objectionStateNames.closed);
  },
);

test('a cadre takes a motion through its first steps at the desk, and the supervisor signs the notice', async () => {
  const place = reached(village);
  const decisionId = await move(place, ['public_works'], { title: '给第二组装路灯' });
  const seat = await village.deskOf('liu-qingshan');
  const liu = await seat.open('workbench/due/index');
  await liu.tap(desk.decisions);
  await liu.tap('给第二组装路灯');
  await liu.tap(decisionAbilityNames.call_meeting);
  await liu.reads('村党组织委员：应到3人');
  await liu.page.locator('[role="radio"]').filter({ hasText: '周' }).nth(1).click();
  await liu.write('meeting-hour', '9:30');
  await liu.write('meeting-place', '村部二楼');
  expect(await axeFindings(liu.page)).toEqual([]);
  await liu.tap(calling.act);
  await liu.reads(calling.done);

  village.waitDays(2);
  const evening = await seat.open(`decision-desk/one/index?id=${decisionId}`);
  await evening.tap(decisionAbilityNames.record_meeting);
  await evening.tap(recording.all);
  await evening.write('onsite-agree', '2');
  await evening.write('onsite-abstain', '1');
  await evening.tap(`${recording.chair}，${meetingCalling.me}`);
  await evening.tap(`${recording.recorder}，${meetingCalling.me}`);
  await photograph(evening);
  await evening.reads('会议记录');
  for (const index of [0, 1]) {
    await evening.thing(/^细项/).nth(index).click();
    await evening.thing(recording.signed).last().click();
    await evening.tap(parts.foldUp);
    await evening.page.waitForTimeout(50);
  }
  await evening.tap(recording.act);
  await evening.reads('同意。实到3人，赞成2人，至少要2人。');
  const road = new Deciding(place, decisionId);
  expect((await road.read()).meetings[0]?.held?.papers).toMatchObject([{ kind: 'minutes' }]);

  for (const [step, body] of [
    ['discussion', 'two_committees'],
    ['review', 'party_members'],
  ] as const) {
    const { rolls } = await road.call(step, body);
    await road.record(rolls[0]?.due ?? 0, rolls[0]?.due ?? 0);
  }
  const delegationId = await delegate(place, ['public_works'], 'delegation-of-lamps');
  const { rolls } = await road.call('resolution', 'representatives_assembly', { delegationId });
  await road.record(rolls[0]?.due ?? 0, rolls[0]?.due ?? 0);

  const writing = await seat.open(`decision-desk/one/index?id=${decisionId}`);
  await writing.tap(decisionAbilityNames.prepare_notice);
  await writing.tap(noticing.draft);
  await writing.reads(noticing.boards);
  await writing.thing(decisionAbilityNames.prepare_notice).last().click();
  await writing.reads(parts.done);

  const tan = await (await village.phoneOf('tan-songbai')).open('workbench/due/index');
  await tan.tap(/核对公示[^]*给第二组装路灯/);
  await tan
    .thing(new RegExp(`^${decisionDesk.papers}`))
    .first()
    .click();
  await tan.tap(papersAsked.openOne('会议记录'));
  await tan.page.waitForFunction(() =>
    [...document.querySelectorAll('img')].some(
      ({ alt, naturalWidth }) => alt === '会议记录' && naturalWidth > 100,
    ),
  );
  expect(await axeFindings(tan.page)).toEqual([]);
  await tan.tap(parts.close);
  await tan.tap(decisionAbilityNames.sign_notice);
  await tan.reads(noticing.compare);
  expect(await axeFindings(tan.page)).toEqual([]);
  await tan.thing(decisionAbilityNames.sign_notice).last().click();
  await tan.reads(parts.done);
  expect((await road.read()).notices[0]?.state).toBe('signed');
});

test('anybody checks on the phone that nothing was changed, and finds the paper’s fingerprint', async () => {
  const road = await aRoadPosted('修第一组的晒谷坪');
  const { head } = (await road.read()).notices[0] ?? { head: '' };
  const visitor = await (
    await village.phoneOf('visitor')
  ).open(`pages/decisions/certificate/index?id=${road.decisionId}`);
  await visitor.reads(check.computed);
  await visitor.write('printed-head', head.slice(0, 8));
  await visitor.reads(/^对得上：是第\d+条记录/);
  await visitor.write('printed-head', 'wrong-one');
  await visitor.reads(check.different);
  expect(await axeFindings(visitor.page)).toEqual([]);
});

test.each(['standard', 'large'] as const)(
  'the sheet that empowered the representatives is seen whole in %s print',
  async (print) => {
    const phone = await village.phoneOf('zhang-guihua', { print });
    const hand = await phone.open('pages/decisions/delegations/index?village=village-qingquan');
    await hand.tap(papersAsked.openOne('村民会议授权决定'));
    const picture = hand.page.locator('.photo-large img');
    await picture.waitFor();
    await hand.page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('.photo-large img');
      return (image?.naturalWidth ?? 0) > 0;
    });
    const { frame, wanted } = await picture.evaluate((it) => {
      const image = it as HTMLImageElement;
      const shown = image.parentElement?.getBoundingClientRect();
      const ratio = image.naturalHeight / image.naturalWidth;
      return { frame: shown?.height ?? 0, wanted: (shown?.width ?? 0) * ratio };
    });
    expect(Math.round(frame)).toBe(Math.round(wanted));
  },
);

test('an objection written without a signal goes by itself', async () => {
  const road = await aRoadPosted('修第六组的桥面');
  const phone = await village.phoneOf('chen-shuifu');
  const shuifu = await phone.open(`pages/decisions/one/index?id=${road.decisionId}`);
  await shuifu.tap(decisionAbilityNames.object);
  await phone.context.setOffline(true);
  await shuifu.write('words', '桥面太窄。');
  await shuifu.thing(decisionAbilityNames.object).last().click();
  await shuifu.reads(parts.sendsByItself);
  await shuifu.tap(parts.close);
  await phone.context.setOffline(false);
  await shuifu.reads('一共1件，1件还没答复');
  const { objections } = await road.read();
  expect(objections).toHaveLength(1);
});
