import { accountIdOf } from '../../../cloudfunctions/domains/points/account';
import type { Entry } from '../../../cloudfunctions/domains/points/entry';
import { newTariff, starterLines } from '../../../cloudfunctions/domains/points/tariff';
import { shownEntry, shownTariff } from '../../../cloudfunctions/domains/points/view';
import { personIdOf } from '../../../local/demonstration/people';
import { aVillage } from '../../builders/village';

const HOUSEHOLD = 'household-qingquan-32';
const entry: Entry = {
  id: 'entry',
  version: 1,
  at: 0,
  fromId: accountIdOf('village', 'village-qingquan'),
  toId: accountIdOf('household', HOUSEHOLD),
  points: 5,
  villageId: 'village-qingquan',
  householdId: HOUSEHOLD,
  deed: 'report_hazard',
  text: '举报安全隐患属实',
  edition: 1,
  requestId: 'request',
  earnedBy: personIdOf('zhang-guihua'),
  verifiedBy: personIdOf('liu-qingshan'),
  objectUntil: 10,
};

async function shownTo(who: string, changes: Partial<Entry> = {}) {
  const village = aVillage();
  const actor = await village.actor(who);
  return shownEntry({ store: village.store, actor, now: 10 }, { ...entry, ...changes });
}

it('never shows a whole name', async () => {
  for (const who of ['zhang-guihua', 'tan-songbai', 'wen-nuanyang']) {
    expect(JSON.stringify(await shownTo(who))).not.toMatch(/张桂花|刘青山/);
  }
});

it('names the request to the one who filed it and to nobody else of the household', async () => {
  const another = personIdOf('somebody-else-of-the-house');
  expect(await shownTo('zhang-guihua')).toHaveProperty('requestId', 'request');
  expect(await shownTo('zhang-guihua', { earnedBy: another })).not.toHaveProperty('requestId');
  expect(await shownTo('tan-songbai')).not.toHaveProperty('requestId');
});

it('lets the household object while there is time', async () => {
  expect((await shownTo('zhang-guihua')).abilities).toEqual(['object']);
  expect((await shownTo('zhang-guihua', { objectUntil: 9 })).abilities).toEqual([]);
  expect((await shownTo('chen-shuifu')).abilities).toEqual([]);
});

it('says of a tariff which lines book themselves, not for which requests', () => {
  const resolved = {
    villageId: 'v',
    edition: 2,
    decisionId: '决议',
    validFrom: 7,
    writtenBy: 'p',
    writtenAt: 0,
  };
  const tariff = { ...newTariff({ ...resolved, lines: starterLines }), version: 1 };
  const shown = shownTariff(tariff);
  expect(shown).toMatchObject({ edition: 2, decisionId: '决议', validFrom: 7 });
  expect(shown.lines.filter((it) => it.isBookedByItself).map(({ deed }) => deed)).toEqual([
    'report_hazard',
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/hazard"\]|writtenBy/);
});
