import { acceptRequest, takeOver } from '../../../cloudfunctions/contracts/requests';
import { answered, aQuarrel, read, refused, stored, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('a colleague takes the duty with its clock; then only the colleague holds it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const { duty } = await stored(village, requestId);
  const colleague = await withPhone(village, 'person-qingquan-93-0');
  expect(await read(colleague, requestId)).toMatchObject({
    reader: 'colleague',
    abilities: ['take_over'],
  });
  expect((await read(colleague, requestId)).words).toBeUndefined();

  await answered(colleague(takeOver, { requestId }));
  const taken = await stored(village, requestId);
  expect(taken.duty).toMatchObject({ holderId: 'person-qingquan-93-0', dueAt: duty?.dueAt });
  expect((await read(colleague, requestId)).words).toBeDefined();
  expect(await refused(village.as('he-qiushi')(acceptRequest, { requestId }))).toBe(
    'not_the_holder',
  );
  expect(await refused(colleague(takeOver, { requestId }))).toBe('already_yours');
});

it('is for the same office, while the office holds it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const colleague = await withPhone(village, 'person-qingquan-93-0');
  expect(await refused(colleague(takeOver, { requestId }))).toBe('not_now');
  expect(await refused(village.as('liu-qingshan')(takeOver, { requestId }))).toBe(
    'request_not_found',
  );
});
