import { makeCode } from '@contracts/codes';
import { emptyWish, type Wish, wishedCode } from '@/workbench/codes/wish';

const VILLAGE = 'village-qingquan';

it('is made for the square of the village without another word', () => {
  expect(wishedCode(emptyWish, VILLAGE)).toEqual({ kind: 'square', placeId: VILLAGE });
});

it('is made for the rules of the village without another word', () => {
  const wished = wishedCode({ ...emptyWish, kind: 'rules' }, VILLAGE);
  expect(wished).toEqual({ kind: 'rules', placeId: VILLAGE });
});

it('wants a place for a yard, and houses for cards', () => {
  expect(wishedCode({ ...emptyWish, kind: 'yard' }, VILLAGE)).toBeUndefined();
  expect(wishedCode({ ...emptyWish, kind: 'yard', placeId: 'hamlet' }, VILLAGE)).toEqual({
    ...{ kind: 'yard', placeId: 'hamlet' },
  });
  expect(wishedCode({ ...emptyWish, kind: 'household' }, VILLAGE)).toBeUndefined();
  const houses = { ...emptyWish, kind: 'household', householdIds: ['h32'] } as const;
  expect(wishedCode(houses, VILLAGE)).toEqual({ kind: 'household', householdIds: ['h32'] });
});

const meeting: Wish = {
  ...emptyWish,
  ...{ kind: 'meeting', title: ' 水渠清淤 ', day: '20261128', hour: '19' },
};

it('puts a meeting at its hour in the village, in the whole village unless a place is chosen', () => {
  const heldAt = Date.UTC(2026, 10, 28, 11);
  const wished = wishedCode(meeting, VILLAGE);
  expect(wished).toEqual({ kind: 'meeting', placeId: VILLAGE, title: '水渠清淤', heldAt });
  expect(wishedCode({ ...meeting, placeId: 'hamlet' }, VILLAGE)).toMatchObject({
    placeId: 'hamlet',
  });
  const input = { for: wished, callId: 'call-of-a-screen-01' };
  expect(makeCode.input.safeParse(input).success).toBe(true);
});

it.each([{ title: ' ' }, { day: '20261199' }, { day: '1128' }, { hour: '24' }, { hour: '' }])(
  'is no meeting with %j',
  (about) => {
    expect(wishedCode({ ...meeting, ...about }, VILLAGE)).toBeUndefined();
  },
);
