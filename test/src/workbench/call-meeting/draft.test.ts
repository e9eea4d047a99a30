import { type CallDraft, callOf, emptyCall } from '@/workbench/call-meeting/draft';

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
])('is not whole without %s', (_what, missing) => {
  expect(callOf({ ...whole, ...missing })).toBeUndefined();
});

it('is not whole without host and recorder', () => {
  expect(callOf(emptyCall())).toBeUndefined();
});
