import { adoptTariff, readPassbook } from '../../../cloudfunctions/contracts/points';
import { accountIdOf, accounts } from '../../../cloudfunctions/domains/points/account';
import { tell } from '../../../cloudfunctions/domains/events';
import { editionIdOf, pinOf } from '../../../cloudfunctions/domains/rules';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { idOf } from '../../../cloudfunctions/kernel/ids';
import { personIdOf } from '../../../local/demonstration/people';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { aClosing, closed } from '../../builders/points';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const passbook = async (village: Village) => {
  const reply = await village.as('zhang-guihua')(readPassbook, {});
  return reply.ok ? reply.data : undefined;
};

it('credits the household for a hazard that was true and is gone', async () => {
  const village = aVillage();
  const { requestId } = await closed(village, aClosing());

  expect(await passbook(village)).toMatchObject({
    householdId: 'household-qingquan-32',
    balance: 5,
    items: [{ points: 5, deed: 'report_hazard', text: '举报安全隐患属实', edition: 1, requestId }],
  });
  expect(
    await village.store.get(accounts, accountIdOf('village', 'village-qingquan')),
  ).toMatchObject({ balance: -5 });
});

it('keeps the clause of the village rules on which the line rested', async () => {
  const village = aVillage();
  const cites = pinOf(editionIdOf('village-qingquan', 2), clauseIdOf('waste'));
  const resolved = {
    villageId: 'village-qingquan',
    decisionId: '决议〔2026〕9号',
    validFrom: village.now(),
  };
  await answered(
    village.as('liu-qingshan')(adoptTariff, {
      ...resolved,
      lines: [{ deed: 'report_hazard', points: 5, cites }],
    }),
  );
  await closed(village, aClosing());
  expect(await passbook(village)).toMatchObject({ items: [{ deed: 'report_hazard', cites }] });
});

it('credits a request once, even if it is closed a second time', async () => {
  const village = aVillage();
  const facts = await closed(village, aClosing());
  await closed(village, facts, 2);
  expect(await passbook(village)).toMatchObject({ balance: 5 });
});

it('tells that the household was credited', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  const entryId = (await passbook(village))?.items[0]?.id ?? '';
  expect(await village.store.get(happenings, idOf('points.credited', entryId))).toMatchObject({
    facts: { householdId: 'household-qingquan-32', entryId, points: 5 },
  });
});

it.each([
  { because: 'nobody gave a name', about: { householdId: undefined, filerId: undefined } },
  { because: 'it is sealed', about: { sealed: true } },
  { because: 'it accuses somebody', about: { kind: 'accusation' } },
  { because: 'it is a petition about an office', about: { kind: 'complaint' } },
  { because: 'it was not found true', about: { proved: false } },
  { because: 'it is not solved', about: { solved: false } },
  {
    because: 'somebody of the household found it true themselves',
    about: { verifiedBy: personIdOf('zhang-guihua') },
  },
  {
    because: 'the village has resolved no tariff',
    about: { villageId: 'village-songfeng', householdId: 'household-songfeng-9' },
  },
] as const)('books nothing when $because', async ({ about }) => {
  const village = aVillage();
  const facts = Object.fromEntries(
    Object.entries({ ...aClosing(), ...about }).filter(([, value]) => value !== undefined),
  );
  await closed(village, facts as ReturnType<typeof aClosing>);
  const booked = await village.store.find(accounts, { index: 'dueForAudit', limit: 10 });
  expect(booked.items).toEqual([]);
});

it('books under the tariff of the day on which it was closed', async () => {
  const village = aVillage();
  const before = Date.UTC(2026, 9, 31, 15, 59);
  await village.store.transact((tx) =>
    tell(tx, 'request.closed', { key: ['early'], at: before, facts: aClosing() }),
  );
  await village.settle();
  expect(await passbook(village)).toMatchObject({ balance: 0 });
});
