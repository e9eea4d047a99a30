import { emptyPoll, lacksOf, pollOf, type PollDraft } from '@/workbench/open-poll/draft';

const whole: PollDraft = {
  ...emptyPoll({ placeId: 'v', question: '路修不修？' }),
  ...{ pollId: 'poll-of-a-screen', day: '20261130', hour: '20' },
};

it('is the poll in the words of the contract', () => {
  expect(pollOf({ ...whole, said: { p1: true, p2: false } }, 'meeting-1')).toEqual({
    ...{
      pollId: 'poll-of-a-screen',
      placeId: 'v',
      question: '路修不修？',
      ask: { kind: 'yes_no' },
    },
    ...{ roll: 'adults', matter: 'common', isSecret: false, ways: ['online'] },
    ...{ closesAt: Date.UTC(2026, 10, 30, 12), mayCloseEarly: true, meetingId: 'meeting-1' },
    unsure: [
      { personId: 'p1', counts: true },
      { personId: 'p2', counts: false },
    ],
  });
});

it('takes the written options, and how many of them', () => {
  const options = [' 路 ', '塘', ' '];
  expect(pollOf({ ...whole, kind: 'several_of', options, most: '2' }, undefined)?.ask).toEqual({
    ...{ kind: 'several_of', options: ['路', '塘'], most: 2 },
  });
  expect(pollOf({ ...whole, kind: 'ranking', options }, undefined)?.ask).toEqual({
    ...{ kind: 'ranking', options: ['路', '塘'] },
  });
});

it.each<[string, Partial<PollDraft>]>([
  ['a place', { placeId: '' }],
  ['a question', { question: ' ' }],
  ['a way', { ways: [] }],
  ['a closing', { day: '2026' }],
  ['two options', { kind: 'one_of', options: ['路', ' '] }],
  ['a limit', { kind: 'several_of', options: ['路', '塘'], most: '0' }],
])('is not whole without %s', (_what, missing) => {
  expect(pollOf({ ...whole, ...missing }, undefined)).toBeUndefined();
  expect(lacksOf({ ...whole, ...missing })).toHaveLength(1);
});

it('says what is missing and nothing else', () => {
  const empty = { ...emptyPoll({ placeId: undefined, question: '' }), ways: [] };
  expect(lacksOf({ ...empty, kind: 'one_of' })).toEqual([
    ...['question', 'options', 'place', 'ways', 'closing'],
  ]);
  expect(lacksOf(whole)).toEqual([]);
});
