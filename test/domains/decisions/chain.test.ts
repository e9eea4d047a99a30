import { createHash } from 'node:crypto';
import { CHAIN_START, chained, rollHash } from '../../../cloudfunctions/domains/decisions/chain';

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');

it('is the hash that the written format describes', () => {
  const line = chained(CHAIN_START, { n: 0, at: 5, did: 'archived', facts: { b: '路', a: 1 } });
  expect(CHAIN_START).toBe(sha('wuchangtong-certificate-1'));
  expect(line.hash).toBe(
    sha(`{"at":5,"did":"archived","facts":{"a":1,"b":"路"},"n":0,"prev":"${CHAIN_START}"}`),
  );
});

it('fingerprints a roll with its kind, in its order', () => {
  const lines = [{ voice: 'a', household: 'h' }, { voice: 'b' }];
  expect(rollHash('adults', lines)).toBe(
    sha('{"kind":"adults","lines":[{"household":"h","voice":"a"},{"voice":"b"}]}'),
  );
  expect(rollHash('adults', [...lines].reverse())).not.toBe(rollHash('adults', lines));
});
