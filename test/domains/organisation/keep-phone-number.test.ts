import { keepPhoneNumber } from '../../../cloudfunctions/contracts/organisation';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { receipts } from '../../../cloudfunctions/kernel/receipts';
import { testVault } from '../../builders/composed';
import { aVillage, type Village } from '../../builders/village';

const call = { number: '0739-7654321', noticeVersion: 1 };

async function kept(village: Village) {
  const found = await village.store.get(phoneNumbers, phoneIdOf('person-zhang-guihua'));
  return found && { version: found.version, number: testVault.open(found.sealed) };
}

it('keeps the number sealed, and nowhere else', async () => {
  const village = aVillage();
  expect(await village.as('zhang-guihua')(keepPhoneNumber, call)).toEqual({
    ok: true,
    data: { at: village.now() },
  });
  expect(await kept(village)).toMatchObject({ number: '0739-7654321' });
  const { items } = await village.store.find(receipts, { index: 'byAge', limit: 10 });
  expect(JSON.stringify(items)).not.toContain('7654321');
});

it('replaces an earlier one, and one call is one change', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(keepPhoneNumber, call);
  const other = { ...call, number: '13900000000', callId: 'sent-from-a-valley' };
  const replies = await Promise.all([
    caller(keepPhoneNumber, other),
    caller(keepPhoneNumber, other),
  ]);
  expect(replies[0]).toEqual(replies[1]);
  expect(await kept(village)).toEqual({ version: 2, number: '13900000000' });
});

it.each([
  { because: 'notice_outdated', who: 'zhang-guihua', input: { ...call, noticeVersion: 2 } },
  { because: 'not_allowed', who: 'newcomer', input: call },
  { because: 'invalid_input', who: 'zhang-guihua', input: { ...call, number: '12345' } },
])('is refused: $because to $who', async ({ because, who, input }) => {
  const village = aVillage();
  expect(await village.as(who)(keepPhoneNumber, input)).toMatchObject({ error: { code: because } });
  expect(await kept(village)).toBeUndefined();
});
