import { newKey, random, vault } from '../../../cloudfunctions/adapters/vault/vault';

const key = newKey();

it('locks words away and gives them back', () => {
  const { seal, open } = vault([key]);
  for (const plain of ['', '张桂花', '😀'.repeat(5000)]) {
    expect(open(seal(plain))).toBe(plain);
  }
});

it('seals the same words differently each time, and shows nothing of them', () => {
  const { seal } = vault([key]);
  expect(seal('张桂花')).not.toBe(seal('张桂花'));
  expect(
    Buffer.from(seal('a plain word').split('.')[1] ?? '', 'base64url').toString(),
  ).not.toContain('plain');
});

it('opens with a former key what was sealed before the change', () => {
  const sealed = vault([key]).seal('张桂花');
  const next = newKey();
  expect(vault([next, key]).open(sealed)).toBe('张桂花');
  expect(() => vault([next]).open(sealed)).toThrow('the vault has no key for this');
});

it('does not open what was changed', () => {
  const { seal, open } = vault([key]);
  const sealed = seal('张桂花');
  for (let at = sealed.indexOf('.') + 1; at < sealed.length; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    if (
      Buffer.from(changed.slice(7), 'base64url').equals(Buffer.from(sealed.slice(7), 'base64url'))
    ) {
      continue;
    }
    expect(() => open(changed)).toThrow();
  }
  expect(() => open('nonsense')).toThrow();
});

it('takes no key that is too short', () => {
  expect(() => vault(['c2hvcnQ='])).toThrow('a vault key is the base64 of 32 bytes');
});

it('throws dice that nobody foresees', () => {
  const throws = Array.from({ length: 1000 }, random);
  expect(new Set(throws).size).toBe(1000);
  throws.forEach((it) => {
    expect(it).toMatch(/^[\w-]{32}$/);
  });
});
