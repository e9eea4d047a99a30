import { emptyRaise, formOf, raisingOf } from '@/pages/deliberation/raise/draft';
import { MORNING } from '../../../builders/shown';

const said = {
  ...emptyRaise(),
  itemId: 'item-of-a-screen-01',
  text: ' 水渠堵了 ',
  topicId: 'topic-1',
};
const recordings = [{ keptAt: 'k', path: 'requests/x/v.mp3', kind: 'recording' as const }];

it('speaks at a meeting, about a point of it, with the hour of the phone', () => {
  expect(raisingOf({ meetingId: 'm' }, { ...said, isAnonymous: true }, MORNING)).toEqual({
    ...{ itemId: 'item-of-a-screen-01', text: '水渠堵了', saidAt: MORNING, attachments: [] },
    ...{ isAnonymous: true, isPrivate: false },
    where: { is: 'meeting', meetingId: 'm', topicId: 'topic-1' },
    for: { is: 'self' },
  });
});

it('wishes for a meeting at a place, also for somebody else', () => {
  expect(raisingOf({ placeId: 'v', personId: 'p' }, said, MORNING)).toMatchObject({
    where: { is: 'place', placeId: 'v' },
    for: { is: 'person', personId: 'p' },
  });
});

it('wishes for one of another place than the page was opened with', () => {
  expect(raisingOf({ placeId: 'v' }, { ...said, placeId: 'group' }, MORNING)).toMatchObject({
    where: { is: 'place', placeId: 'group' },
  });
});

it('needs no words beside a recording', () => {
  const spoken = raisingOf({ meetingId: 'm' }, { ...emptyRaise(), recordings }, MORNING);
  expect(spoken).toMatchObject({ where: { is: 'meeting', meetingId: 'm' } });
  expect(spoken).not.toHaveProperty('text');
});

it.each([
  ['nothing was said', { meetingId: 'm' }, emptyRaise()],
  ['it is addressed to nobody', {}, said],
])('is no letter when %s', (_why, address, draft) => {
  expect(raisingOf(address, draft, MORNING)).toBeUndefined();
});

it('is another draft for each meeting and each person', () => {
  const forms = [{ meetingId: 'm' }, { meetingId: 'n' }, { meetingId: 'm', personId: 'p' }];
  expect(new Set(forms.map(formOf)).size).toBe(3);
});
