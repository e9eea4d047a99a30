import { waitFor } from '@testing-library/react';
import { Nameless } from '@/pages/requests/file/nameless-choice';
import { isChosen, namesOf, tap } from '../../../builders/pages';
import { openStep } from '../../../builders/step';

const nameless = '不留名字，不留名，进展只能在这部手机上看。';

it('gives this phone a key that nobody can guess, and takes it back', async () => {
  const draft = openStep(Nameless, { kind: 'suggestion' });
  expect(isChosen('留名字（只给办事的人看）')).toBe(true);
  await tap(nameless, 'radio');
  await waitFor(() => {
    expect(draft().key).toMatch(/^[\w-]{43}$/);
  });
  expect(isChosen(nameless)).toBe(true);
  await tap('留名字（只给办事的人看）', 'radio');
  await waitFor(() => {
    expect(draft().key).toBeUndefined();
  });
});

it('is not asked where a name is needed', () => {
  openStep(Nameless, { kind: 'dispute' });
  expect(namesOf('radio')).toEqual([]);
});
