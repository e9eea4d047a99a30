import { callMeeting } from '../../../cloudfunctions/contracts/deliberation';
import {
  aCalling,
  called,
  GROUP,
  HAMLET,
  leader,
  raised,
  seen,
  TONIGHT,
} from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, MONDAY_MORNING } from '../../builders/village';
import { personIdOf } from '../../../local/demonstration/people';

it('is called by a cadre, and everybody of the place is told, and nobody else', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  await village.settle();

  expect(await noticesOf(village.as('zhang-guihua'), meetingId)).toEqual(['meeting_called']);
  expect(await noticesOf(village.as('li-xiaohe'), meetingId)).toEqual([]);
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    ...{ placeName: '清泉村大樟树屋场', yard: '张家晒谷坪', phase: 'coming', isInvited: true },
    ...{ host: { name: '邓*', isMe: false }, standing: { standing: 'consultation' } },
    code: { placeId: HAMLET, title: '水渠清淤', heldAt: TONIGHT },
  });
});

it('is called by a group leader for the own group, not for another', async () => {
  const village = aVillage();
  const call = await leader(village);
  expect(await call(callMeeting, aCalling({ placeId: GROUP }))).toMatchObject({ ok: true });
  for (const placeId of ['group-qingquan-4', 'village-qingquan', HAMLET]) {
    expect(await refused(call(callMeeting, aCalling({ placeId })))).toBe('not_allowed');
  }
});

it('puts what villagers wished a meeting for on its agenda', async () => {
  const village = aVillage();
  const itemId = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  const meetingId = await called(village, { topics: [{ title: '清渠', fromItemId: itemId }] });
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    agenda: [{ title: '清渠', fromItemId: itemId }],
  });
  expect(
    await refused(
      village.as('liu-qingshan')(
        callMeeting,
        aCalling({ topics: [{ title: '再清', fromItemId: itemId }] }),
      ),
    ),
  ).toBe('item_not_open');
});

it('is done once, however often the call comes', async () => {
  const village = aVillage();
  const sent = { ...aCalling(), callId: 'the-same-call-00001' };
  const call = village.as('liu-qingshan');
  const [first, second] = await Promise.all([call(callMeeting, sent), call(callMeeting, sent)]);
  expect(first).toEqual(second);
  await village.settle();
  expect(await noticesOf(village.as('zhang-guihua'), sent.meetingId)).toEqual(['meeting_called']);
});

it.each([
  { because: 'not_allowed', who: 'zhang-guihua', about: {} },
  { because: 'not_allowed', who: 'ma-dongfeng', about: {} },
  { because: 'not_allowed', who: 'tan-songbai', about: {} },
  { because: 'place_not_found', who: 'liu-qingshan', about: { placeId: 'nowhere' } },
  { because: 'not_such_a_place', who: 'liu-qingshan', about: { placeId: 'town-qingchuan' } },
  { because: 'not_such_a_place', who: 'liu-qingshan', about: { placeId: 'grid-qingquan-2' } },
  { because: 'already_past', who: 'liu-qingshan', about: { startsAt: MONDAY_MORNING } },
  { because: 'person_not_found', who: 'liu-qingshan', about: { hostId: 'nobody' } },
  {
    because: 'person_not_found',
    who: 'liu-qingshan',
    about: { recorderId: personIdOf('xu-mianmian') },
  },
  {
    because: 'host_is_recorder',
    who: 'liu-qingshan',
    about: { hostId: personIdOf('chen-shuifu'), recorderId: personIdOf('chen-shuifu') },
  },
  {
    because: 'item_not_open',
    who: 'liu-qingshan',
    about: { topics: [{ title: '没有的事', fromItemId: 'nothing' }] },
  },
])('is refused to $who: $because', async ({ because, who, about }) => {
  expect(await refused(aVillage().as(who)(callMeeting, aCalling(about)))).toBe(because);
});

it('keeps its id', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const again = village.as('liu-qingshan')(callMeeting, aCalling({ meetingId }));
  expect(await refused(again)).toBe('meeting_id_taken');
  expect(await answered(village.as('liu-qingshan')(callMeeting, aCalling()))).toBeDefined();
});
