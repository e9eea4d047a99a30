import { createHash } from 'node:crypto';
import { hashOf, polls } from '../../../cloudfunctions/domains/polls/poll';
import { frozenOf } from '../../builders/polls';

/** JSON with sorted keys, written anew from the words of the contract. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(sorted).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([key, it]) => `${JSON.stringify(key)}:${sorted(it)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

it('has a hash that anybody reckons again from what is shown', () => {
  const frozen = frozenOf();
  expect(hashOf(frozen)).toBe(createHash('sha256').update(sorted(frozen)).digest('base64url'));
});

it.each([
  { question: '另一个问题？' },
  { options: ['东头', '塘边', '西头'] },
  { closesAt: 1 },
  { isSecret: true },
  { mayCloseEarly: true },
  { ways: ['paper'] },
  { lines: [{ personId: 'elector-0', isSure: true }] },
] as const)('has another hash with another %j', (changes) => {
  const { lines, ...rest } = { lines: undefined, ...changes };
  const changed = { ...rest, ...(lines && { lines: [...lines] }) } as Parameters<
    typeof frozenOf
  >[0];
  expect(hashOf(frozenOf(changed))).not.toBe(hashOf(frozenOf()));
});

it('is kept whole', () => {
  const frozen = frozenOf();
  const poll = { id: 'p', version: 1, frozen, hash: hashOf(frozen), openedBy: 'somebody' };
  expect(polls.schema.parse(poll)).toEqual(poll);
});
