import { openQuestions } from '../../cloudfunctions/law/open-questions';

it('says what is asked and where the county finds it', () => {
  for (const { key, asks, where } of openQuestions) {
    expect([key, asks, where]).not.toContain('');
  }
  expect(new Set(openQuestions.map(({ key }) => key)).size).toBe(openQuestions.length);
});

it('asks about a figure only once', () => {
  const touched = openQuestions.flatMap(({ touches }) => [...touches]);
  expect(new Set(touched).size).toBe(touched.length);
});
