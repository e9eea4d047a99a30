import {
  deleteMine,
  keepPhoneNumber,
  whoAmI,
} from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { deleteMineOperation } from '../../../cloudfunctions/domains/organisation/delete-mine';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { asks, happened } from '../../builders/askings';
import type { PersonalRecords } from '../../../cloudfunctions/domains/organisation';
import { aVillage } from '../../builders/village';

const ME = 'person-zhang-guihua';

it('lets go of identity, number and name, and lists what stays', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(keepPhoneNumber, { number: '13800000000', noticeVersion: 1 });
  const reply = await caller(deleteMine, {});
  expect(reply.ok && reply.data.kept).toContainEqual({
    ...{ part: 'organisation', reason: 'proof_of_consent', count: 2 },
  });
  expect(await village.store.get(persons, ME)).toEqual({
    ...{ id: ME, version: 3, name: '' },
    ...{ householdId: 'household-qingquan-32', villageId: 'village-qingquan' },
  });
  expect(await village.store.get(phoneNumbers, phoneIdOf(ME))).toBeUndefined();
  expect(await caller(whoAmI, {})).toMatchObject({ data: { kind: 'guest' } });
  expect(await happened(village)).toContainEqual({
    name: 'person.forgotten',
    facts: { personId: ME },
  });
  await village.settle();
});

it('leaves the name to whoever holds a post', async () => {
  const village = aVillage();
  const reply = await village.as('he-qiushi')(deleteMine, {});
  expect(reply.ok && reply.data.kept).toContainEqual({
    ...{ part: 'organisation', reason: 'holds_post' },
  });
  expect(await village.store.get(persons, 'person-he-qiushi')).toMatchObject({ name: '何秋实' });
  expect(await village.store.get(persons, 'person-he-qiushi')).not.toHaveProperty('sex');
  expect(await village.actor('he-qiushi')).not.toHaveProperty('personId');
});

it('leaves the name to a matter that is running', async () => {
  const village = aVillage();
  const letters: PersonalRecords = {
    part: 'letters',
    exportFor: () => Promise.resolve({ items: [] }),
    keptOf: () => Promise.resolve([{ reason: 'running_matter', count: 1 }]),
  };
  const operation = deleteMineOperation(() => Promise.resolve([letters]));
  const input = { callId: 'sent-from-a-valley' };
  const answer = await operation.answer(
    input,
    await village.actor('zhang-guihua'),
    village.world(),
  );
  expect(answer).toMatchObject({
    kept: expect.arrayContaining([
      { part: 'letters', reason: 'running_matter', count: 1 },
    ]) as unknown,
  });
  expect(await village.store.get(persons, ME)).toMatchObject({ name: '张桂花' });
});

it('takes back the asking of a guest', async () => {
  const village = aVillage();
  const id = await asks(village);
  expect(await village.as('newcomer')(deleteMine, {})).toMatchObject({ ok: true });
  expect(await village.store.get(bindings, id)).toMatchObject({ state: 'withdrawn' });
});

it('is done once, however often it is sent, and then there is nothing to delete', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  const call = { callId: 'sent-from-a-valley' };
  const [first, second] = await Promise.all([caller(deleteMine, call), caller(deleteMine, call)]);
  expect(second).toEqual(first);
  expect(await caller(deleteMine, call)).toEqual(first);
  expect(await caller(deleteMine, {})).toMatchObject({ error: { code: 'nothing_to_delete' } });
});
