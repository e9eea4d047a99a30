import { accountIdOf, accounts } from '../../../cloudfunctions/domains/points/account';
import { auditAccounts } from '../../../cloudfunctions/domains/points/audit';
import { aClosing, closed } from '../../builders/points';
import { aVillage } from '../../builders/village';

it('finds nothing wrong after ordinary work, and looks again in a week', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  expect(await auditAccounts.run(village.world())).toBe(0);
  village.waitDays(7);
  expect(await auditAccounts.run(village.world())).toBe(2);
  expect(await auditAccounts.run(village.world())).toBe(0);
});

it('tells of a balance that differs from its entries, once a week', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  const id = accountIdOf('household', 'household-qingquan-32');
  await village.store.transact(async (tx) => {
    const account = await tx.get(accounts, id);
    if (account) {
      await tx.replace(accounts, { ...account, balance: 500 });
    }
  });
  village.waitDays(7);
  await expect(auditAccounts.run(village.world())).rejects.toThrow(`differ in ${id}`);
  expect(await auditAccounts.run(village.world())).toBe(0);
});
