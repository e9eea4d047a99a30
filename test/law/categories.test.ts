import { categoryCodes } from '../../cloudfunctions/contracts/requests-words';
import { categories, categoryEdition, categoryOf } from '../../cloudfunctions/law/categories';
import {
  categoryWords,
  siteWords,
  unreadWords,
  wordWeights,
} from '../../cloudfunctions/law/category-words';

const wordsIn = (list: string) => list.trim().split(/\s+/);

describe('the categories', () => {
  it('are the fifteen of the contracts, in their order', () => {
    expect(categories.map(({ code }) => code)).toEqual(categoryCodes);
  });

  it('each carry an official name and a name of their own', () => {
    for (const names of [
      categories.map(({ officialName }) => officialName),
      categories.map(({ plainName }) => plainName),
    ]) {
      expect(new Set(names).size).toBe(15);
    }
    expect(categoryOf('transport').label).toBe('路和车 (交通运输)');
  });

  it('say where they come from', () => {
    expect(categoryEdition).toMatchObject({ status: 'local_practice', plainNames: 'design' });
    expect(categoryEdition.source).not.toBe('');
  });
});

describe('the words of a category', () => {
  const lists = Object.entries(categoryWords).flatMap(([category, byStrength]) =>
    Object.entries(byStrength).map(([strength, list]) => ({ category, strength, list })),
  );

  it.each(lists)('$category, $strength: short, written once, lower case', ({ list }) => {
    const words = wordsIn(list);
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase() || word.length > 12)).toEqual([]);
  });

  it('stand under one strength of a category only', () => {
    for (const category of categoryCodes) {
      const words = Object.values(categoryWords[category]).flatMap(wordsIn);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('are not unread as well', () => {
    const read = new Set(lists.flatMap(({ list }) => wordsIn(list)));
    expect(wordsIn(unreadWords).filter((word) => read.has(word))).toEqual([]);
    expect(wordsIn(siteWords).filter((word) => !read.has(word))).toEqual([]);
  });

  it('weigh less the less they say', () => {
    expect(wordWeights.names).toBeGreaterThan(wordWeights.points);
    expect(wordWeights.points).toBeGreaterThan(wordWeights.hints);
  });
});
