import { commonRefusals, unfitKinds } from '@contracts/contract';
import { commonSentenceOf, fact, sentenceOf } from '@/text/sentence';

const sentences = {
  full: '满了。请明天再来。',
  revoked: (details: Readonly<Record<string, unknown>>) =>
    `${fact(details, 'village', '村里')}停了。`,
};

it.each([
  ['a word of the contract', 'full', {}, '满了。请明天再来。'],
  ['with a fact', 'revoked', { village: '清泉村' }, '清泉村停了。'],
  ['without its fact', 'revoked', {}, '村里停了。'],
  ['with a fact that is no word', 'revoked', { village: 7 }, '村里停了。'],
] as const)('%s', (_what, code, details, sentence) => {
  expect(sentenceOf(sentences, code, details)).toBe(sentence);
});

it('has a sentence for what every call may answer', () => {
  expect(sentenceOf<never>({}, 'not_signed_in', {})).toMatch(/^还不知道您是谁。/);
});

it('has one even for a word of a later version', () => {
  const later = { from_the_future: undefined as unknown as string };
  expect(sentenceOf(later, 'from_the_future', {})).toBe(
    sentenceOf<never>({}, 'internal_error', {}),
  );
});

it('lets a contract say it in its own way', () => {
  const own = { not_allowed: '请村干部来做。' };
  expect(sentenceOf(own, 'not_allowed', {})).toBe('请村干部来做。');
});

it.each(commonRefusals)('knows %s without its contract', (code) => {
  expect(commonSentenceOf(code, {})).toBe(sentenceOf<never>({}, code, {}));
});

it('knows nothing else without its contract', () => {
  expect(commonSentenceOf('meeting_not_found', {})).toBeUndefined();
});

it.each(unfitKinds)('says what WeChat found, and where words are not checked: %s', (kind) => {
  expect(commonSentenceOf('words_unfit', { kind })).toMatch(/（.+）.*我要反映/);
});

it('says it even of a kind that is not known yet', () => {
  const sentence = commonSentenceOf('words_unfit', { kind: 'from_the_future' });
  expect(sentence).toBe(commonSentenceOf('words_unfit', { kind: 'other' }));
});
