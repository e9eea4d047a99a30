import { emptyDelegation, toSend } from '@/workbench/decisions/delegation/draft';
import { HASH } from '../../../builders/decided';

const paper = {
  ...({ kind: 'delegation', title: '授权书', hash: HASH } as const),
  file: { keptAt: 'k', path: 'p', kind: 'photo' as const, hash: HASH },
};
const whole = {
  ...emptyDelegation(),
  ...{ method: 'meeting' as const, matters: ['levy' as const], papers: [paper] },
  ...{ decided: '20260301', ends: '20301231' },
};

it('is sent with its paper', () => {
  expect(toSend(whole, 'village')).toEqual({
    input: {
      ...{ delegationId: whole.delegationId, villageId: 'village', method: 'meeting' },
      ...{ matters: ['levy'], decidedOn: '2026-03-01', until: '2030-12-31' },
      evidence: { kind: 'delegation', title: '授权书', hash: HASH },
    },
    enclosures: [paper.file],
  });
});

it.each([
  ['how', { ...whole, method: undefined }],
  ['what for', { ...whole, matters: [] }],
  ['since when', { ...whole, decided: '20261350' }],
  ['until when', { ...whole, ends: '' }],
  ['the paper', { ...whole, papers: [] }],
])('waits while something is missing: %s', (_what, draft) => {
  expect(toSend(draft, 'village')).toBeUndefined();
});
