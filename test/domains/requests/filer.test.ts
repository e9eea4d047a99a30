import { filerOf } from '../../../cloudfunctions/domains/requests/filer';
import { keyHashOf } from '../../../cloudfunctions/domains/requests/policy';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { aLetter, type Letter } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const KEY = 'a-key-of-thirty-two-letters-or-more';

async function filer(key: string, about: Partial<Letter> = {}) {
  const village = aVillage();
  const refuse = (code: string): never => {
    throw new Refusal(code);
  };
  const actor = await village.actor(key);
  return filerOf(aLetter(about), { actor, store: village.store, refuse });
}

it('is the person with household and village', async () => {
  expect(await filer('zhang-guihua')).toEqual({
    filerKey: 'person-zhang-guihua',
    filerId: 'person-zhang-guihua',
    householdId: 'household-qingquan-32',
    villageId: 'village-qingquan',
  });
});

it('is a guest’s fingerprint, without a person', async () => {
  const guest = await filer('guest', { kind: 'hazard' });
  expect(Object.keys(guest)).toEqual(['filerKey']);
  expect(guest.filerKey).not.toContain('guest');
});

it('is only the fingerprint of a key for a lead without a name', async () => {
  expect(await filer('zhang-guihua', { kind: 'accusation', key: KEY })).toEqual({
    keyHash: keyHashOf(KEY),
  });
});

it('is the helped person, with the helper beside', async () => {
  const filing = { for: 'person', personId: 'person-sun-laogen' } as const;
  expect(await filer('wang-changsheng', { filing })).toMatchObject({
    ...{ filerId: 'person-sun-laogen', helperId: 'person-wang-changsheng' },
    householdId: 'household-qingquan-51',
  });
  await expect(filer('wang-changsheng', { filing, kind: 'accusation', key: KEY })).rejects.toThrow(
    'name_needed',
  );
});
