import { answerItem, escalateItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { register } from '../../../cloudfunctions/domains/organisation';
import { begun, HOST, item, raised } from '../../builders/meetings';
import { answered, refused, withPhone } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

function escalates(village: Village, itemId: string, who = HOST) {
  return village.as(who)(escalateItem, { itemId, what: '要乡镇的挖机' });
}

it('is the township’s duty with a clock, and the township says when it is done', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  await answered(escalates(village, itemId));
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    ...{ state: 'escalated', outcome: 'escalated' },
    responsibility: { office: { id: 'town-qingchuan-government', name: '晴川镇人民政府' } },
  });
  const official = await withPhone(village, 'person-town-qingchuan-government-1');
  const done = { itemId, answer: 'done', words: '挖机来过了。' } as const;
  expect(await answered(official(answerItem, done))).toMatchObject({ state: 'answered' });
});

it('is refused to others, when it is gone, and when nobody is above', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await refused(escalates(village, itemId, 'chen-shuifu'))).toBe('not_now');
  expect(await refused(escalates(village, itemId, 'xu-mianmian'))).toBe('item_not_found');
  const { items } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: {}, limit: 1000 },
  });
  for (const post of items.filter(({ officeKind }) => officeKind === 'government')) {
    await village.store.transact((tx) =>
      tx.replace(register.appointments, { ...post, untilAt: village.now() }),
    );
  }
  expect(await refused(escalates(village, itemId))).toBe('nobody_there');
});
