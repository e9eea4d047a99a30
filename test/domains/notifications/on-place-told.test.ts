import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { register } from '../../../cloudfunctions/domains/organisation';
import { happens, hearAgain } from '../../builders/notifications';
import { aVillage, type Village } from '../../builders/village';
import { dumpOf } from '../polls/attacker';

const about = { kind: 'meeting', id: 'the-meeting' } as const;

async function heard(village: Village, who: string) {
  const reply = await village.as(who)(listInbox, {});
  return reply.ok ? reply.data.items.map(({ kind }) => kind) : [];
}

it('tells everybody of the place who has a phone, and nobody of another', async () => {
  const village = aVillage();
  await happens(village, 'place.told', {
    ...{ about, placeId: 'group-qingquan-3', roll: 'adults', what: 'meeting_called' },
  });
  expect(await heard(village, 'zhang-guihua')).toEqual(['meeting_called']);
  expect(await heard(village, 'chen-shuifu')).toEqual(['meeting_called']);
  expect(await heard(village, 'li-xiaohe')).toEqual([]);
  expect(await heard(village, 'xu-mianmian')).toEqual([]);
});

it('tells a body of the village and nobody besides', async () => {
  const village = aVillage();
  await happens(village, 'place.told', {
    ...{ about, placeId: 'village-qingquan', roll: 'two_committees', what: 'assembly_called' },
  });
  expect(await heard(village, 'liu-qingshan')).toEqual(['assembly_called']);
  expect(await heard(village, 'zhang-guihua')).toEqual([]);
});

it('hands a long roll on in parts, and tells nobody twice when a part is handed on again', async () => {
  const village = aVillage();
  const told = await happens(village, 'place.told', {
    ...{ about, placeId: 'village-qingquan', roll: 'adults', what: 'meeting_called' },
  });
  const parts = () =>
    dumpOf(village.store.file).filter(({ text }) => text.includes('"name":"people.told"')).length;
  const handedOn = parts();
  expect(handedOn).toBeGreaterThan(2);
  await hearAgain(village, [], told);
  expect(parts()).toBe(handedOn);
  await village.store.transact(async (tx) => {
    const one = await tx.get(register.persons, 'person-chen-shuifu');
    await (one && tx.replace(register.persons, { ...one, birthYear: 2015 }));
  });
  await hearAgain(village, [], told);
  expect(parts()).toBeGreaterThan(handedOn);
  await village.settle();
  expect(await heard(village, 'zhang-guihua')).toEqual(['meeting_called']);
});

it('tells one person what came of what they said', async () => {
  const village = aVillage();
  await happens(village, 'person.told', {
    ...{ about, personId: 'person-zhang-guihua', what: 'item_answered' },
  });
  expect(await heard(village, 'zhang-guihua')).toEqual(['item_answered']);
  expect(await heard(village, 'chen-shuifu')).toEqual([]);
});
