import { unknownAnswerIn, wrongIn } from '../../../cloudfunctions/domains/rules/unknown-answer';

/** The kind and the words on which a human is asked. */
function askedIn(sentence: string) {
  const asked = unknownAnswerIn(sentence);
  return asked && [asked.offence.kind, sentence.slice(asked.from, asked.to)];
}

describe('a hard answer to a wrong that is none of the lawful ones', () => {
  it.each([
    ['欠卫生费的，垃圾车不去他家门口', 'penalty', '垃圾车不去他家门口'],
    ['不回村过年就不算户头', 'penalty', '不算户头'],
    ['吸毒的人家，田改给别人种', 'benefit', '田改给别人种'],
    ['组里有一户没交，整条支渠不放水', 'collective', '整条支渠不放水'],
  ])('%s', (sentence, kind, words) => {
    expect(askedIn(sentence)).toEqual([kind, words]);
  });

  it.each([
    ['a lawful one', '欠卫生费的，上门提醒，不去他家门口堵'],
    ['none that is hard', '欠卫生费的，组长记在本子上'],
    ['no wrong', '外村来的客人，车不放路中间'],
    ['only a lack', '未满十八岁的，不放他开车'],
    ['nobody named', '不欠卫生费，不放养'],
  ])('not with %s', (_, sentence) => {
    expect(askedIn(sentence)).toBeUndefined();
  });
});

describe('what is ruled for a standing', () => {
  it.each(['出嫁的姑娘，经济往来与组里无关', '寡居妇女的田由婆家做主'])('%s', (sentence) => {
    expect(askedIn(sentence)).toEqual(['women', sentence]);
  });

  it.each([
    '出嫁的姑娘，与组里人一样分田',
    '离婚的两口子好好说话，不得打孩子',
    '寡居妇女的田组里帮着种',
  ])('%s is none', (sentence) => {
    expect(askedIn(sentence)).toBeUndefined();
  });
});

describe('a wrong', () => {
  it.each([
    ['不交卫生费的', 'wrong'],
    ['不够年龄的人', 'neutral'],
    ['不够年龄又偷东西的人', 'wrong'],
    ['住在村里的人', 'none'],
  ])('%s: %s', (text, expected) => {
    expect(wrongIn(text)).toBe(expected);
  });
});
