import { listAttendance } from '@contracts/deliberation-attendance';
import { markPresent } from '@contracts/polls';
import { Present } from '@/workbench/poll/present';
import { SignedIn } from '@/workbench/poll/signed-in';
import { aFrozen, aPollShown } from '../../builders/meetings';
import { MORNING } from '../../builders/shown';
import { open, says, sent, shown, tap } from '../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
const line = {
  ...{ isMe: false, signedAt: MORNING, receivedAt: MORNING, way: 'code' as const },
  ...{ isGuest: false, isAddition: false },
};
const hall = (many: number) =>
  Array.from({ length: many }, (_, at) => ({
    ...{ ...line, name: `张${at}`, personId: `p${at}` },
    ...(at === 0 && { houseNumber: '033号' }),
  }));

it('hands a full hall in at once, in as many calls as it takes, and adds up what came of it', async () => {
  says(listAttendance, { items: hall(60) });
  says(markPresent, {
    ...{ pollId: 'poll-1', standing, present: ['p1'], already: ['p2'] },
    ...{ hasVoted: ['p0'], notElectors: [] },
  });
  const about = { kind: 'meeting', id: 'meeting-1' } as const;
  open(<Present poll={aPollShown({ frozen: aFrozen({ about, ways: ['hand'] }) })} />);
  await tap(/^举手的人报到/);
  await tap('把这60位都记上');
  await shown('4人可以举手。');
  await shown('已经用别的办法投过，请不要举手：张0（033号）、p0');
  const lists = sent(markPresent).map(({ personIds }) => (personIds as string[]).length);
  expect(lists).toEqual([50, 10]);
});

it('says what to do while nobody has signed in', async () => {
  says(listAttendance, { items: [] });
  open(<SignedIn meetingId="meeting-1" isOff={false} onMark={jest.fn()} />);
  await shown(/^这次会还没有人签到。/);
});
