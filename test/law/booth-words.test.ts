import { boothWords, boothWordsStatus } from '../../cloudfunctions/law/booth-words';

it('names every way of saying it once, and calls the words its own', () => {
  const keys = [...boothWords.certain, ...boothWords.doubtful].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(boothWordsStatus.status).toBe('design');
});

it('keeps no place between two readings', () => {
  const patterns = [...boothWords.certain, ...boothWords.doubtful].flatMap(({ says, unless }) =>
    unless ? [says, unless] : [says],
  );
  expect(patterns.filter(({ flags }) => flags !== '')).toEqual([]);
});
