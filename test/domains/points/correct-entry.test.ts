import { correctEntry, readPassbook } from '../../../cloudfunctions/contracts/points';
import { register } from '../../../cloudfunctions/domains/organisation';
import { accounts } from '../../../cloudfunctions/domains/points/account';
import { personIdOf } from '../../../local/demonstration/people';
import { aClosing, closed } from '../../builders/points';
import { aVillage, type Village } from '../../builders/village';

const reason = '同一处隐患已经记过一次。';

async function passbook(village: Village) {
  const reply = await village.as('zhang-guihua')(readPassbook, {});
  expect(reply.ok).toBe(true);
  return reply.ok ? reply.data : { balance: Number.NaN, items: [] };
}

/** A village whose household 32 was credited five points; the id of that line. */
async function credited(about = {}): Promise<{ village: Village; entryId: string }> {
  const village = aVillage();
  await closed(village, aClosing(about));
  const { items } = await passbook(village);
  return { village, entryId: items[0]?.id ?? '' };
}

it('takes a line back by one more line that gives the reason', async () => {
  const { village, entryId } = await credited();
  village.waitHours(1);
  expect(await village.as('tan-songbai')(correctEntry, { entryId, reason })).toMatchObject({
    ok: true,
    data: { points: -5, balance: 0 },
  });
  const { balance, items } = await passbook(village);
  expect(balance).toBe(0);
  expect(items).toMatchObject([
    { points: -5, corrects: entryId, reason, verifiedBy: { person: '谭*' } },
    { points: 5, id: entryId, isCorrected: true, abilities: [] },
  ]);
  const { items: all } = await village.store.find(accounts, { index: 'dueForAudit', limit: 10 });
  expect(all.reduce((sum, it) => sum + it.balance, 0)).toBe(0);
});

it('restores a line when somebody else of the committee takes back the line that took it back', async () => {
  const { village, entryId } = await credited();
  await village.store.transact((tx) =>
    tx.insert(register.appointments, {
      id: 'another-supervisor',
      personId: personIdOf('chen-shuifu'),
      officeId: 'village-qingquan-supervision_committee',
      officeKind: 'supervision_committee',
      role: 'supervisor',
      placeId: 'village-qingquan',
      rank: 9,
      fromAt: 0,
    }),
  );
  const taken = await village.as('tan-songbai')(correctEntry, { entryId, reason });
  const again = { entryId: taken.ok ? taken.data.entryId : '', reason: '查实是另一处。' };

  expect(await village.as('tan-songbai')(correctEntry, again)).toEqual({
    ok: false,
    error: { code: 'concerned_yourself' },
  });
  expect(await village.as('chen-shuifu')(correctEntry, again)).toMatchObject({
    ok: true,
    data: { points: 5, balance: 5 },
  });
});

it('is done once, however often the call comes', async () => {
  const { village, entryId } = await credited();
  const call = village.as('tan-songbai');
  const sent = { entryId, reason, callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([call(correctEntry, sent), call(correctEntry, sent)]);
  expect(first).toEqual(second);
  expect(await passbook(village)).toMatchObject({ balance: 0 });
});

it('is refused when the line was taken back before', async () => {
  const { village, entryId } = await credited();
  const call = village.as('tan-songbai');
  await call(correctEntry, { entryId, reason });
  expect(await call(correctEntry, { entryId, reason })).toEqual({
    ok: false,
    error: { code: 'already_corrected' },
  });
});

it('is refused when the household has nothing left to take', async () => {
  const { village, entryId } = await credited();
  await village.store.transact(async (tx) => {
    for (const { id } of (await village.store.find(accounts, { index: 'dueForAudit', limit: 9 }))
      .items) {
      const account = await tx.get(accounts, id);
      if (account) {
        await tx.replace(accounts, { ...account, balance: 0 });
      }
    }
  });
  expect(await village.as('tan-songbai')(correctEntry, { entryId, reason })).toEqual({
    ok: false,
    error: { code: 'nothing_to_take_back' },
  });
});

it('is refused to the one who found it true', async () => {
  const { village, entryId } = await credited({ verifiedBy: personIdOf('tan-songbai') });
  expect(await village.as('tan-songbai')(correctEntry, { entryId, reason })).toEqual({
    ok: false,
    error: { code: 'concerned_yourself' },
  });
});

it.each([
  { because: 'not_allowed', who: 'zhang-guihua' },
  { because: 'entry_not_found', who: 'liu-qingshan' },
  { because: 'entry_not_found', who: 'ma-dongfeng' },
  { because: 'entry_not_found', who: 'fang-zhengyuan' },
])('is refused to $who: $because', async ({ because, who }) => {
  const { village, entryId } = await credited();
  expect(await village.as(who)(correctEntry, { entryId, reason })).toEqual({
    ok: false,
    error: { code: because },
  });
});

it('is refused for a line that is not there', async () => {
  expect(await aVillage().as('tan-songbai')(correctEntry, { entryId: 'nowhere', reason })).toEqual({
    ok: false,
    error: { code: 'entry_not_found' },
  });
});
