import { handOn, readRequest } from '@contracts/requests';
import { home } from '@/text/home';
import { forSomeone } from '@/text/organisation';
import { outbox } from '@/text/notifications';
import { parts } from '@/text/parts';
import { abilityNames, handOnReasonNames, kindNames, outcomeNames } from '@/text/request-words';
import { concerned, filing, one } from '@/text/requests';
import { desk } from '@/text/workbench';
import { aRequest } from './filing';
import { forAllTests, type H5Village } from './h5';

let village: H5Village;
forAllTests((opened) => {
  village = opened;
});

test('the mediator: due first, takes it on, answers', async () => {
  const requestId = await aRequest(village, 'zhang-guihua');
  const hand = await (await village.deskOf('he-qiushi')).open();
  await hand.tap(home.doors.desk.name);
  await hand.reads(desk.due);
  await hand.tap(new RegExp(`^${kindNames.dispute}`));
  await hand.tap(abilityNames.accept);
  await hand.reads(one.ask.accept);
  await hand.tap(abilityNames.accept);
  await hand.reads(parts.done);
  await hand.tap(parts.close);
  await hand.tap(abilityNames.answer);
  await hand.tap(outcomeNames.solved);
  await hand.tap(/^\S*属实$/);
  await hand.write('words', '两家都到场量过，墙退回半米，双方签了字。依据：民法典第二百八十八条。');
  await hand.tap(abilityNames.answer);
  await hand.reads(parts.done);
  const { state, outcome } = await village.call('zhang-guihua', readRequest, { requestId });
  expect({ state, outcome }).toEqual({ state: 'answered', outcome: 'solved' });
});

test('the mediator cannot: handed on to the next by name, with the reason, never just "not ours"', async () => {
  const requestId = await aRequest(village, 'chen-shuifu');
  const hand = await (
    await village.deskOf('he-qiushi')
  ).open(`pages/requests/one/index?id=${requestId}`);
  await hand.tap(abilityNames.hand_on);
  await hand.reads(one.ask.hand_on('晴川镇人民调解委员会'));
  await hand.tap(handOnReasonNames.interested_in_it);
  const arrived = hand.page.waitForResponse((it) =>
    Boolean(it.request().postData()?.includes(handOn.name)),
  );
  await hand.tap(abilityNames.hand_on);
  await arrived;
  const { office, diary } = await village.call('chen-shuifu', readRequest, { requestId });
  expect(office.name).toBe('晴川镇人民调解委员会');
  expect(diary.at(-1)).toMatchObject({ did: 'handed_on', reason: 'interested_in_it' });
});

test('the grid worker writes for an old man without a phone, and that is recorded', async () => {
  const hand = await (await village.phoneOf('wang-changsheng')).open();
  await hand.tap(home.doors.desk.name);
  await hand.tap(desk.forSomeone);
  await hand.write('find-person', '孙老');
  await hand.tap(forSomeone.search);
  await hand.tap(/孙/);
  await hand.reads('帮忙写的');
  await hand.tap(filing.danger.safe);
  await hand.write('text', '屋顶漏雨，下雨天屋里没有一处干的地方，自己上不去修。');
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.tap(concerned.nobody);
  await hand.tap(filing.next);
  await hand.tap(filing.next);
  await hand.reads(filing.check.goesTo);
  await hand.tap(filing.send);
  await hand.reads(filing.sentTitle);
  await hand.tap(filing.see);
  await hand.reads(one.next);
  expect(await hand.words()).toMatch(/[\u4e00-\u9fa5]\*?帮忙写的/);
});

test('the county sees what went out, without names and without what it was about', async () => {
  const hand = await (await village.deskOf('fang-zhengyuan')).open();
  await hand.tap(home.doors.desk.name);
  await hand.tap(desk.outbox);
  await hand.reads(outbox.said);
  await hand.reads('请到屋场通查看');
  expect(await hand.words()).not.toMatch(/张桂花|陈水福|孙老根|墙|纠纷|漏雨/);
});
