import { Refusal } from '../../cloudfunctions/kernel/refusal';

it('carries a word from the list and facts for the sentence', () => {
  const refusal = new Refusal('too_late', { endedAt: 5 });

  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ name: 'Refusal', code: 'too_late', details: { endedAt: 5 } });
  expect(new Refusal('too_late').details).toBeUndefined();
});
