import { listPolls } from '@contracts/polls';
import type { PollLineShown } from '@/components/poll-line';
import { PollsAbout, PollsOfDesk, PollsOfVillage } from '@/components/polls-of-village';
import { isShown, namesOf, open, refuses, says, sent, shown, tap, went } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';
import { settled } from '../builders/step';

function line(pollId: string, waitsForMe: boolean): PollLineShown {
  return {
    ...{
      pollId,
      placeId: 'v',
      question: `问${pollId}`,
      kind: 'yes_no',
      isSecret: false,
      waitsForMe,
    },
    ...{ standing: { is: 'consultation', because: 'no_decision_behind_it' }, state: 'open' },
    ...{ opensAt: MORNING, closesAt: MORNING + DAY },
  };
}

it('shows what waits for me, and leads to all', async () => {
  says(listPolls, { items: [line('a', true), line('b', false)] });
  open(<PollsOfVillage villageId="v" />);
  await shown('问a');
  expect(isShown('问b')).toBe(false);
  await tap('全部', 'link');
  expect(went()).toEqual(['navigateTo /pages/polls/list/index?place=v']);
});

it('shows three of them, what ends first before the rest', async () => {
  const ending = (pollId: string, days: number) => ({
    ...line(pollId, true),
    closesAt: MORNING + days * DAY,
  });
  says(listPolls, { items: [ending('d', 9), ending('c', 8), ending('b', 7), ending('a', 1)] });
  open(<PollsOfVillage villageId="v" />);
  await shown('问a');
  expect(namesOf('link').map((it) => /问./.exec(it)?.[0])).toEqual([
    undefined,
    ...['问a', '问b', '问c'],
  ]);
});

it('says that nothing waits', async () => {
  says(listPolls, { items: [line('b', false)] });
  open(<PollsOfVillage villageId="v" />);
  await shown(/^眼下没有等您表态的事。/);
});

it('shows the polls of a meeting, and nothing where there are none', async () => {
  says(listPolls, { items: [] });
  open(<PollsAbout meetingId="m" />);
  await settled();
  expect(isShown('这次会上要表态的事')).toBe(false);
  says(listPolls, { items: [line('c', false)] });
  open(<PollsAbout meetingId="m2" page="/desk" />);
  await shown('问c');
  expect(sent(listPolls)).toContainEqual({ about: { kind: 'meeting', id: 'm2' } });
});

it('shows all of them at the desk, or what would fill it, or what to do', async () => {
  says(listPolls, { items: [line('a', true), line('b', false)] });
  open(<PollsOfDesk villageId="v" />);
  await shown('问b');
  expect(namesOf('link')).toHaveLength(2);
  says(listPolls, { items: [] });
  open(<PollsOfDesk villageId="v2" />);
  await shown(/^还没有让大家表过态/);
  refuses(listPolls, 'place_not_found');
  open(<PollsOfDesk villageId="v3" />);
  await shown(/^没有找到这个地方/);
});
