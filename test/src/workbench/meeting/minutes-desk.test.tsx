import { confirmMinutes, correctMinutes, readMinutes } from '@contracts/deliberation-minutes';
import { MinutesDesk } from '@/workbench/meeting/minutes-desk';
import { aMeetingLine, aMeetingShown, anUnwitnessedCount, TONIGHT } from '../../builders/meetings';
import {
  isShown,
  namesOf,
  open,
  says,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  went,
  write,
} from '../../builders/pages';

const { attendance, standing } = aMeetingShown();
const minutes = {
  ...{ meeting: aMeetingLine(), edition: 3, isPublished: false, hostName: '邓*' },
  ...{ recorderName: '温*', heldFrom: TONIGHT, heldUntil: TONIGHT + 1, summary: '都来了' },
  ...{ topics: [], attendance, standing, counts: [], items: [], corrections: [] },
};

it('leads the recorder to the form', async () => {
  open(<MinutesDesk meeting={aMeetingShown({ abilities: ['draw_up'] })} />);
  await tap('写记录');
  expect(went()).toEqual(['navigateTo /workbench/minutes/index?id=meeting-1']);
});

it('says by when they hang', async () => {
  const owed = { phase: 'over', minutesBy: TONIGHT } as const;
  jest.spyOn(Date, 'now').mockReturnValue(TONIGHT);
  open(<MinutesDesk meeting={aMeetingShown({ ...owed, abilities: ['draw_up'] })} />);
  await shown('记录最迟11月23日贴出来');
});

it('lets the host confirm the edition that was read, and no other', async () => {
  says(readMinutes, minutes);
  says(confirmMinutes, { meetingId: 'meeting-1', publishedAt: TONIGHT, standing });
  open(<MinutesDesk meeting={aMeetingShown({ state: 'drawn_up', abilities: ['confirm'] })} />);
  await tap('定稿，贴出来');
  await shown('都来了');
  await tapInSheet('定稿，贴出来');
  await shown('贴出来了。');
  expect(await sentOnce(confirmMinutes)).toEqual({ meetingId: 'meeting-1', edition: 3 });
});

it('warns the host of hands that two witnesses have not confirmed yet', async () => {
  const topics = [{ topicId: 'topic-1', title: '水渠清淤' }];
  says(readMinutes, { ...minutes, topics, counts: [anUnwitnessedCount()] });
  open(<MinutesDesk meeting={aMeetingShown({ state: 'drawn_up', abilities: ['confirm'] })} />);
  await tap('定稿，贴出来');
  await shown('有举手点数还没有两位见证人数得一样。现在定稿，那几项就没有结果。');
});

it('writes what is right beside what was published, with the reason', async () => {
  says(correctMinutes, { meetingId: 'meeting-1', corrections: 1 });
  open(
    <MinutesDesk
      meeting={aMeetingShown({ state: 'published', abilities: ['correct', 'print'] })}
    />,
  );
  await shown('印出来签字存档');
  await tap('写更正');
  await write('对的是怎样', '是下段');
  await write('为什么更正', '记错了');
  await tapInSheet('写更正');
  await shown('更正写好了。');
  expect(await sentOnce(correctMinutes)).toMatchObject({ words: '是下段', reason: '记错了' });
});

it('shows the draft as it stands now', async () => {
  says(readMinutes, minutes);
  open(<MinutesDesk meeting={aMeetingShown({ state: 'drawn_up' })} />);
  await tap('看现在这一稿');
  await shown(/^这是第3稿/);
});

it('is nothing before there is anything to write or to read', () => {
  open(<MinutesDesk meeting={aMeetingShown()} />);
  expect(namesOf('button')).toEqual([]);
  expect(isShown('会议记录')).toBe(false);
});
