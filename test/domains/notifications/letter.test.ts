import {
  afterPause,
  claimed,
  delivered,
  type Letter,
  letterIdOf,
  newLetter,
  onward,
  textFor,
} from '../../../cloudfunctions/domains/notifications/letter';

const MINUTE = 60_000;
const both = { personId: 'p', officeId: 'o' };
const duty = { kind: 'duty_given', time: 9, at: 5 } as const;
const letter: Letter = { ...(newLetter('happening', both, duty) as Letter), version: 1 };

it('goes to the person first, then to the office', () => {
  expect(letter).toMatchObject({ ways: ['wechat', 'wecom'], dueAt: 5, attempts: 0, time: 9 });
  expect(newLetter('happening', { personId: 'p' }, duty)).toMatchObject({ ways: ['wechat'] });
  expect(newLetter('happening', { officeId: 'o' }, duty)).toMatchObject({ ways: ['wecom'] });
});

it('goes to no group chat with what concerns one person only', () => {
  const moved = { ...duty, kind: 'request_answered' } as const;
  expect(newLetter('happening', both, moved)).toMatchObject({ ways: ['wechat'] });
  expect(newLetter('happening', { officeId: 'o' }, moved)).toBeUndefined();
});

it('is one for each happening and addressee', () => {
  expect(letter.id).toBe(letterIdOf('happening', both));
  expect(letterIdOf('happening', { personId: 'p' })).not.toBe(
    letterIdOf('happening', { personId: 'q' }),
  );
  expect(letterIdOf('happening', { officeId: 'o' })).not.toBe(
    letterIdOf('happening', { officeId: 'x' }),
  );
});

it('is held while a channel is asked', () => {
  expect(claimed(letter, 100)).toMatchObject({ isClaimed: true, dueAt: 100 + 10 * MINUTE });
});

it('takes its next way at once, and rests after the last', () => {
  const second = onward(claimed(letter, 100), 200);
  expect(second).toMatchObject({ ways: ['wecom'], isClaimed: false, dueAt: 200 });
  expect(onward(second, 300)).toMatchObject({ ways: [] });
  expect(onward(second, 300)).not.toHaveProperty('dueAt');
});

it('rests when it has gone out, without a copy of what is over', () => {
  const { dueAt, ...rest } = letter;
  expect(dueAt).toBe(5);
  expect(delivered(claimed(letter, 100))).toEqual({ ...rest, ways: [], isClaimed: false });
});

it('tries a busy channel three times with longer pauses, then the next', () => {
  const second = afterPause(letter, 0);
  expect(second).toMatchObject({ attempts: 1, dueAt: 2 * MINUTE, ways: ['wechat', 'wecom'] });
  const third = afterPause(second, 0);
  expect(third).toMatchObject({ attempts: 2, dueAt: 4 * MINUTE });
  expect(afterPause(third, 7)).toMatchObject({ attempts: 0, dueAt: 7, ways: ['wecom'] });
});

it('says to a group that something waits, not to whom', () => {
  expect(textFor('duty_given', 'person')).toBe('您有一件事项待处理');
  expect(textFor('duty_given', 'office')).toBe('有一件事项待处理，请到屋场通查看');
  expect(textFor('points_credited', 'office')).toBe(textFor('points_credited', 'person'));
});
