import { cleanup } from '@testing-library/react';
import { MeetingShown } from '@/pages/decisions/one/meeting-shown';
import { aDecision, aHeld, aMeeting, aPaper, HASH } from '../../../builders/decided';
import { isShown, open, shown, tap } from '../../../builders/pages';

const decision = aDecision();

it('called: says when, where, how many are due and what will be needed', async () => {
  open(<MeetingShown decision={decision} meeting={aMeeting({ papers: [aPaper] })} />);
  await shown('村民代表会议，11月23日（周一）9:00，村部');
  await shown('11月18日告诉的大家');
  await shown('到会要三分之二以上：27人里至少到18人');
  await shown('到会的人里要超过一半赞成');
  await tap('细看：村民代表会议，材料1份');
  await shown('方案：修路方案');
  await tap('细看：村民代表会议，按什么规矩');
  await shown('待县里核实');
});

it('called, with two ways of counting: says that one of them is chosen, and then which', async () => {
  const rolls = [
    { kind: 'adults' as const, hash: HASH, due: 409 },
    { kind: 'households' as const, hash: HASH, due: 120 },
  ];
  const meeting = aMeeting({ body: 'villagers_assembly', rolls });
  open(<MeetingShown decision={decision} meeting={meeting} />);
  await shown('两种算法，到会场先说定用哪一种，再表决：');
  await shown('十八岁以上的村民');
  await shown('户代表，一户一个');
  cleanup();
  open(<MeetingShown decision={decision} meeting={{ ...meeting, path: 'households' }} />);
  await shown(/120户/);
  expect(isShown(/^两种算法/)).toBe(false);
  expect(isShown(/409人/)).toBe(false);
});

it('held: the figures at a glance, the rest one tap away', async () => {
  const held = aHeld({
    ...{ recused: 2, signers: ['陈*', '邓*'], papers: [aPaper] },
    presentBy: { onsite: 20, online: 3, proxy: 1 },
    slips: { households: 90, covered: 70, agree: 60, against: 8, abstain: 2 },
  });
  open(<MeetingShown decision={decision} meeting={aMeeting({ held })} />);
  await shown('同意');
  await shown('应到27人，实到24人，赞成20人');
  expect(isShown('竖线：至少要13人赞成')).toBe(false);
  await tap('细看：村民代表会议');
  await shown('到会要三分之二以上，27人里至少18人。实到24人，够了。');
  await shown('赞成要超过一半，到会24人里至少13人。赞成20人，够了。');
  await shown('到场20人，线上3人，委托1人');
  await shown('到会的人里，妇女9人');
  await shown('回避2人，不参加表决');
  await shown('各户意见单：全村90户，到会代表问过70户');
  await shown('一户一票：赞成60户，反对8户，弃权2户');
  await shown('签字：陈*、邓*');
});

it('counted by households, in households', async () => {
  const rolls = [{ kind: 'households' as const, hash: HASH, due: 27 }];
  const meeting = aMeeting({ body: 'villagers_assembly', rolls, held: aHeld() });
  open(<MeetingShown decision={decision} meeting={meeting} isOpenAtFirst />);
  await shown('赞成要超过一半，到会24户里至少13户。赞成20户，够了。');
});

it('called off: says so, and nothing more', async () => {
  open(<MeetingShown decision={decision} meeting={aMeeting({ isCalledOff: true })} />);
  await shown('村民代表会议本来定在11月23日 9:00，没有开');
  expect(isShown(/应到/)).toBe(false);
});
