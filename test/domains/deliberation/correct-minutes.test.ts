import {
  correctMinutes,
  readMinutes,
} from '../../../cloudfunctions/contracts/deliberation-minutes';
import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import { begun, HOST, published, raised, RECORDER } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

function corrects(village: Village, meetingId: string, who = RECORDER, words = '是四百米。') {
  return village.as(who)(correctMinutes, { meetingId, words, reason: '记错了' });
}

it('stands beside what was published, which does not change', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await published(village, meetingId);
  const read = () => answered(village.as('zhang-guihua')(readMinutes, { meetingId }));
  const before = await read();
  await answered(corrects(village, meetingId));
  await answered(corrects(village, meetingId, HOST));
  await village.settle();
  const { corrections, ...after } = await read();
  expect(after).toEqual({ ...after, hash: before.hash, summary: before.summary });
  expect(corrections).toMatchObject([
    { name: '温*', words: '是四百米。', reason: '记错了' },
    { name: '邓*' },
  ]);
  expect(await noticesOf(village.as('zhang-guihua'), meetingId)).toEqual([
    ...['minutes_published', 'minutes_published', 'minutes_published', 'meeting_called'],
  ]);
});

it('is refused before publication, to others, with a name that stays out, and without end', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId, { isAnonymous: true });
  expect(await refused(corrects(village, meetingId))).toBe('not_now');
  await published(village, meetingId);
  expect(await refused(corrects(village, meetingId, 'liu-qingshan'))).toBe('not_allowed');
  expect(await refused(corrects(village, meetingId, 'ma-dongfeng'))).toBe('meeting_not_found');
  expect(await refused(corrects(village, meetingId, HOST, '是张桂花说的'))).toBe('names_a_speaker');
  await village.store.transact(async (tx) => {
    const meeting = await tx.get(meetings, meetingId);
    if (meeting) {
      await tx.replace(meetings, { ...meeting, corrections: 100 });
    }
  });
  expect(await refused(corrects(village, meetingId))).toBe('too_many_corrections');
});
