import { About } from '@/pages/deliberation/meeting/about';
import { aMeetingShown, TONIGHT } from '../../../builders/meetings';
import { isShown, open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

const quorum = {
  path: 'adults' as const,
  ...{ due: 30, needed: 20, present: 12 },
  ...{ rollHash: 'h', declaredAt: MORNING },
};

it('says when, where, who hosts and what happens next', async () => {
  const answerers = [{ personId: 'p', name: '何*', isMe: false }];
  open(<About meeting={aMeetingShown({ answerers })} />);
  await shown('今晚 19:30（11月23日 周一）');
  await shown('主持：邓*');
  await shown('来答复的人：何*');
  await shown('到时候来会场，扫桌上的码签到。有话现在就可以先说。');
  await shown(/^这次会是大家商量，不作正式决定。/);
});

it('says what was changed', async () => {
  open(<About meeting={aMeetingShown({ changes: [{ at: TONIGHT, what: 'yard' }] })} />);
  await shown('11月23日 19:30 改过地点');
});

it.each([
  ['declared', /名册30人，到够20人才作数。现在到了12人。$/],
  ['group_meeting', /应到30人，实到12人，人数够，作数。$/],
  ['consultation', /^这次会是大家商量/],
] as const)('says what %s means', async (standing, said) => {
  open(<About meeting={aMeetingShown({ standing: { standing, quorum } })} />);
  await shown(said);
});

it('does not count who is there before anybody can be', async () => {
  const standing = { standing: 'declared' as const, quorum: { ...quorum, present: 0 } };
  open(<About meeting={aMeetingShown({ standing })} />);
  await shown(/名册30人，到够20人才作数。$/);
});

it('says nothing of what happens next where nothing does', () => {
  open(<About meeting={aMeetingShown({ state: 'cancelled', phase: 'over' })} />);
  expect(isShown(/^会开完了/)).toBe(false);
  expect(isShown('不开了')).toBe(true);
});

it('says when it is over by when one can read what came of it, and who has the next step', async () => {
  const over = { phase: 'over', minutesBy: MORNING } as const;
  open(<About meeting={aMeetingShown(over)} />);
  await shown('记录最迟11月23日贴出来');
  await shown('会开完了，正在写记录。记录贴出来会告诉您。');
  open(<About meeting={aMeetingShown({ ...over, state: 'drawn_up' })} />);
  await shown('会开完了，记录写好了，等主持的人看过就贴。贴出来会告诉您。');
});
