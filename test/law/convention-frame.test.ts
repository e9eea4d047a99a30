import { type Frame, offenceOf } from '../../cloudfunctions/law/convention-frame';

const frame: Frame = {
  key: 'try',
  kind: 'benefit',
  answers: ['不交'],
  stake: ['低保'],
  done: ['停发'],
  near: 4,
  unless: ['自愿'],
  law: 'penalty_by_law',
  instead: '“批评教育”',
};

const marked = (text: string, changed: Partial<Frame> = {}) =>
  offenceOf({ ...frame, ...changed }).says.exec(text);

describe('what is at stake and what is done with it', () => {
  it.each([
    ['不交的低保停发', true],
    ['不交的停发低保', true],
    ['低保一二三四停发', true],
    ['低保一二三四五停发', false],
    ['低保，停发', false],
    ['低保停发的，说明原因', false],
    ['低保停发的原因要讲', true],
  ])('%s: %s', (text, expected) => {
    expect(marked(text) !== null).toBe(expected);
  });

  it('may stand in two parts where the frame says so', () => {
    expect(marked('低保，先停发', { acrossParts: true })).not.toBeNull();
  });

  it('the deed is told from whom and what it befalls, up to the end', () => {
    expect(marked('低保停发')?.slice(1)).toEqual(['停发', undefined]);
    expect(marked('停发低保')?.slice(1)).toEqual([undefined, '停发低保']);
  });
});

it('whom it befalls stands before it', () => {
  const who = [['一人'], ['全家']];
  expect(marked('一人不交，全家低保停发', { who })?.[0]).toBe('一人不交，全家低保停发');
  expect(marked('低保停发，一人，全家', { who })).toBeNull();
});

it('needs no wrong where the frame names none', () => {
  const { answers, ...whatever } = frame;
  expect(answers).toHaveLength(1);
  expect(offenceOf(whatever).onlyAfter).toBeUndefined();
});

it('only asks a human, after a wrong and unless something lawful is said', () => {
  const { sureness, onlyAfter, unless } = offenceOf(frame);
  expect(sureness).toBe('doubtful');
  expect([onlyAfter?.source, unless?.source]).toEqual(['(?:不交)', '(?:自愿)']);
});
