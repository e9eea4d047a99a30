import { proceed } from '../../../cloudfunctions/domains/decisions/book';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { known, movedAnswer, withOffice } from '../../../cloudfunctions/domains/decisions/moving';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { move } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('knows a decision with its village, its offices and the caller’s hands', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const actor = await village.actor('tan-songbai');
  expect(await known(village.world(), actor, decisionId)).toMatchObject({
    ...{ decision: { id: decisionId }, village: { name: '清泉村' } },
    hands: ['supervision_committee', 'villager'],
  });
  expect(await known(village.world(), actor, 'nothing')).toBeUndefined();
});

it('writes for which office it was done', async () => {
  const village = aVillage();
  const decision = await village.store.get(decisions, await move(village, ['allowance']));
  const deed = { did: 'withdrawn', facts: { textHash: digest('w') } } as const;
  const by = (hand: 'party_branch' | 'villager') => {
    const written = decision && proceed(decision, deed, [hand], village.now());
    const seats = { party_branch: { officeId: 'b', name: '党支部' } };
    return written && 'kept' in written ? withOffice(written, seats).kept.office : undefined;
  };
  expect([by('party_branch'), by('villager')]).toEqual(['党支部', undefined]);
  expect(decision && movedAnswer(decision)).toEqual({ decisionId: decision?.id, phase: 'moved' });
});
