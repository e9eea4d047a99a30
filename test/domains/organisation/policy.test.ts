import {
  helpsSomewhere,
  holds,
  isCadreOf,
  mayActFor,
  mayConfirm,
  mayHelpIn,
  villagesLedBy,
  worksAt,
} from '../../../cloudfunctions/domains/organisation/policy';
import { aVillage } from '../../builders/village';

const QINGQUAN = 'village-qingquan';

it('says which posts somebody holds', async () => {
  const mediator = await aVillage().actor('he-qiushi');
  expect(holds(mediator, { office: 'mediation_committee' })).toBe(true);
  expect(holds(mediator, { role: 'mediator', at: QINGQUAN })).toBe(true);
  expect(holds(mediator, { role: 'mediator', at: 'village-songfeng' })).toBe(false);
  expect(holds(mediator, { office: 'police' })).toBe(false);
  expect(worksAt(mediator, 'village-qingquan-mediation_committee')).toBe(true);
  expect(worksAt(mediator, 'village-songfeng-mediation_committee')).toBe(false);
});

it.each([
  ['liu-qingshan', true],
  ['deng-xiaoyu', true],
  ['tan-songbai', false],
  ['wang-changsheng', false],
  ['wen-nuanyang', false],
  ['zhang-guihua', false],
  ['ma-dongfeng', false],
  ['duan-zhiqiu', false],
])('%s is a cadre of the village: %s', async (key, expected) => {
  const actor = await aVillage().actor(key);
  expect(isCadreOf(actor, QINGQUAN)).toBe(expected);
  expect(villagesLedBy(actor).includes(QINGQUAN)).toBe(expected);
});

it.each([
  ['liu-qingshan', true],
  ['wang-changsheng', true],
  ['wen-nuanyang', true],
  ['tan-songbai', false],
  ['chen-shuifu', false],
  ['ma-dongfeng', false],
  ['ou-anping', false],
  ['newcomer', false],
])('%s may act for the old man without a phone: %s', async (key, expected) => {
  const village = aVillage();
  const actor = await village.actor(key);
  expect(await mayActFor(village.store, actor, 'person-sun-laogen')).toBe(expected);
  expect(await mayHelpIn(village.store, actor, QINGQUAN)).toBe(expected);
});

it('nobody acts for himself, for an official, or for somebody whom no register knows', async () => {
  const { store, actor } = aVillage();
  const cadre = await actor('liu-qingshan');
  expect(await mayActFor(store, cadre, 'person-liu-qingshan')).toBe(false);
  expect(await mayActFor(store, cadre, 'person-ou-anping')).toBe(false);
  expect(await mayActFor(store, cadre, 'nobody')).toBe(false);
});

it('the counter of a township helps in no village', async () => {
  const clerk = {
    personId: 'clerk',
    held: [
      {
        ...{ role: 'service_clerk', officeKind: 'one_door_service' },
        ...{ officeId: 'town-qingchuan-one_door_service', placeId: 'town-qingchuan' },
      },
    ],
  };
  expect(helpsSomewhere(clerk)).toBe(true);
  expect(await mayHelpIn(aVillage().store, clerk, QINGQUAN)).toBe(false);
});

it('confirms: the two committees, or the office that has the duty', async () => {
  const { actor } = aVillage();
  const asking = { villageId: QINGQUAN, officeId: 'town-qingchuan-petition_office' };
  expect(mayConfirm(await actor('deng-xiaoyu'), asking)).toBe(true);
  expect(mayConfirm(await actor('duan-zhiqiu'), asking)).toBe(true);
  expect(mayConfirm(await actor('ma-dongfeng'), asking)).toBe(false);
});
