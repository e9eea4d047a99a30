import { closed, tellClosed } from '../../../cloudfunctions/domains/requests/closing';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { aRequest } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('lets go of what waits', () => {
  const request = closed(aRequest({ silenceAt: 5, runningAt: 'village' }));
  expect(request).not.toHaveProperty('silenceAt');
  expect(request).not.toHaveProperty('runningAt');
});

it.each([
  ['solved', true, { proved: true, solved: true }],
  ['explained', true, { proved: true, solved: false }],
  ['solved', false, { proved: false, solved: true }],
] as const)('%s and proved %s is told as %j, with who found it', async (outcome, proved, facts) => {
  const { store } = aVillage();
  await store.transact((tx) => tellClosed(tx, aRequest({ outcome, proved }), 7));
  const { items } = await store.find(happenings, { index: 'due', limit: 5 });
  expect(items).toMatchObject([
    { name: 'request.closed', facts: { ...facts, officeId: 'office', verifiedBy: 'holder' } },
  ]);
});
