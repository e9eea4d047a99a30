import { exportMine } from '../../../cloudfunctions/contracts/organisation';
import { exportMineOperation } from '../../../cloudfunctions/domains/organisation/export-mine';
import type { PersonalRecords } from '../../../cloudfunctions/domains/organisation';
import { aVillage } from '../../builders/village';

it('hands out what the register keeps about the caller, and about nobody else', async () => {
  const reply = await aVillage().as('zhang-guihua')(exportMine, {});
  expect(reply).toMatchObject({ data: { part: 'organisation' } });
  expect(reply.ok && reply.data.parts).toContain('organisation');
  expect(JSON.stringify(reply)).toContain('张桂花');
  expect(JSON.stringify(reply)).not.toContain('陈水福');
});

it('hands out the other parts one by one, a page at a time', async () => {
  const village = aVillage();
  const letters: PersonalRecords = {
    part: 'letters',
    exportFor: (_owner, _world, after) =>
      Promise.resolve(after === undefined ? { items: ['one'], next: 'n' } : { items: ['two'] }),
    keptOf: () => Promise.resolve([]),
  };
  const operation = exportMineOperation(() => Promise.resolve([letters]));
  const ask = async (input: unknown) =>
    operation.answer(input, await village.actor('zhang-guihua'), village.world());
  const parts = ['organisation', 'letters'];
  expect(await ask({ part: 'letters' })).toEqual({
    ...{ parts, part: 'letters', items: ['one'], next: 'n' },
  });
  expect(await ask({ part: 'letters', after: 'n' })).toEqual({
    ...{ parts, part: 'letters', items: ['two'] },
  });
});

it('hands out every part of the composed product', async () => {
  const caller = aVillage().as('zhang-guihua');
  const first = await caller(exportMine, {});
  const parts = first.ok ? first.data.parts : [];
  expect(parts).toEqual([
    ...['organisation', 'requests', 'points', 'polls', 'notifications'],
    ...['decisions', 'rules', 'deliberation'],
  ]);
  for (const part of parts) {
    expect(await caller(exportMine, { part })).toMatchObject({ ok: true, data: { part } });
  }
});

it('is refused for a part that is none, and needs an identity', async () => {
  const village = aVillage();
  expect(await village.as('zhang-guihua')(exportMine, { part: 'secrets' })).toMatchObject({
    error: { code: 'part_not_found' },
  });
  expect(await village.asVisitor()(exportMine, {})).toMatchObject({
    error: { code: 'not_signed_in' },
  });
});
