import {
  begin,
  markOf,
  proceed,
  publicPapers,
} from '../../../cloudfunctions/domains/decisions/book';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { lawful, START } from '../../builders/decision-process';

const paper = {
  kind: 'plan' as const,
  title: '方案',
  hash: digest('plan'),
  fileId: 'cloud://plan',
};
const begun = () =>
  begin({
    facts: {
      ...{ decisionId: 'd', villageId: 'v', title: 't', textHash: digest('t'), papers: [] },
      ...{ source: { kind: 'villager' }, matters: ['allowance'], hasCollective: true },
      lawful: lawful(['allowance']),
    },
    ...{ text: 't', at: START, hand: 'villager', salt: 's' },
    beside: { personId: 'mover', papers: [paper] },
  });
const withdrawn = { did: 'withdrawn', facts: { textHash: digest('w') } } as const;

it('keeps files and persons beside the line, and only marks and fingerprints in it', () => {
  const { decision, kept } = begun();
  expect(decision).toMatchObject({ moverId: 'mover', isOpen: true, salt: 's' });
  expect(kept).toMatchObject({ n: 0, personId: 'mover', fileIds: [{ fileId: 'cloud://plan' }] });
  expect(JSON.stringify(kept.line)).not.toMatch(/mover"|cloud:/);
  expect(publicPapers([paper])).toEqual([{ kind: 'plan', title: '方案', hash: paper.hash }]);
});

it('does a deed by the first hand that may', () => {
  const { decision } = begun();
  const hands = ['supervision_committee', 'party_branch', 'villager'] as const;
  expect(proceed(decision, withdrawn, hands, START, { personId: 'p', words: 'w' })).toMatchObject({
    decision: { process: { phase: 'withdrawn' } },
    kept: { n: 1, words: 'w', line: { facts: { by: { hand: 'party_branch' } } } },
  });
});

it('refuses in the machine’s word, or because no hand may', () => {
  const { decision } = begun();
  const signed = { did: 'notice_signed', facts: {} } as const;
  expect(proceed(decision, signed, ['supervision_committee'], START)).toEqual({
    refused: 'not_now',
  });
  expect(proceed(decision, withdrawn, ['supervision_committee'], START)).toEqual({
    refused: 'not_allowed',
  });
  expect(proceed(decision, withdrawn, [], START)).toEqual({ refused: 'not_allowed' });
});

it('takes a lagging clock for the last line’s instant', () => {
  const { decision } = begun();
  const after = proceed(decision, withdrawn, ['villager'], START - 5);
  expect(after).toMatchObject({ kept: { line: { at: START } } });
});

it('marks somebody alike within a decision, and unlike in any other', () => {
  expect(markOf('salt', 'a')).toBe(markOf('salt', 'a'));
  expect(new Set([markOf('salt', 'a'), markOf('salt', 'b'), markOf('other', 'a')]).size).toBe(3);
});
