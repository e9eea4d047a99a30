import {
  type CallDraft,
  callOf,
  emptyCall,
  lacks,
  lacksOf,
  withWish,
} from '@/workbench/call-meeting/draft';

const whole: CallDraft = {
  ...emptyCall(),
  ...{ meetingId: 'meeting-of-a-screen', placeId: 'v', yard: ' 晒谷坪 ', day: '20261130' },
  topics: [{ title: ' 修路 ' }, { title: ' ' }, { title: '装灯', fromItemId: 'item-9' }],
  host: { personId: 'p1', name: '邓' },
  recorder: { personId: 'p2', name: '温' },
  answerers: [{ personId: 'p3', name: '何' }],
};

it('is the call in the words of the contract', () => {
  expect(callOf(whole)).toEqual({
    ...{ meetingId: 'meeting-of-a-screen', kind: 'yard_meeting', placeId: 'v', yard: '晒谷坪' },
    startsAt: Date.UTC(2026, 10, 30, 11, 30),
    topics: [{ title: '修路' }, { title: '装灯', fromItemId: 'item-9' }],
    ...{ hostId: 'p1', recorderId: 'p2', answererIds: ['p3'] },
  });
});

it.each<[string, Partial<CallDraft>]>([
  ['a place', { placeId: '' }],
  ['a yard', { yard: ' ' }],
  ['a day', { day: '' }],
  ['an hour', { hour: '25' }],
  ['a topic', { topics: [{ title: ' ' }] }],
  ['a name for what was only spoken', { topics: [{ title: '', fromItemId: 'item-9' }] }],
])('is not whole without %s', (_what, missing) => {
  expect(callOf({ ...whole, ...missing })).toBeUndefined();
});

it('is not whole without host and recorder', () => {
  expect(callOf(emptyCall())).toBeUndefined();
});

it('is filled in from a wish: where, and under its first words; what was written stays', () => {
  const wish = { itemId: 'wish-1', placeId: 'group-3', text: '水'.repeat(70) };
  const topic = { title: '水'.repeat(60), fromItemId: 'wish-1' };
  expect(withWish(emptyCall(), wish)).toEqual({ placeId: 'group-3', topics: [topic] });
  const twice = withWish(withWish({ topics: [{ title: '修路' }] }, wish), wish);
  expect(twice.topics).toEqual([{ title: '修路' }, topic]);
  const full = Array.from({ length: 10 }, (_, at) => ({ title: `第${at}件` }));
  expect(withWish({ topics: full }, wish).topics).toHaveLength(10);
  expect(withWish({ topics: full }, wish).topics[9]).toEqual(topic);
});

it('says what is missing and nothing else', () => {
  expect(lacksOf(emptyCall())).toEqual([...lacks]);
  expect(lacksOf(whole)).toEqual([]);
  const wish = { itemId: 'wish-1', placeId: 'group-3', text: '装路灯' };
  const filled = { ...emptyCall(), ...withWish(emptyCall(), wish) };
  expect(lacksOf(filled)).toEqual(['yard', 'when', 'host', 'recorder']);
});
