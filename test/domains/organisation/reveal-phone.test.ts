import {
  exportMine,
  keepPhoneNumber,
  revealPhone,
} from '../../../cloudfunctions/contracts/organisation';
import { asks } from '../../builders/askings';
import { aVillage } from '../../builders/village';

const phone = { number: '13800000000', noticeVersion: 1 };
const of = { personId: 'person-zhang-guihua' };

it('shows a helper the number for a reason, which the person can read', async () => {
  const village = aVillage();
  await village.as('zhang-guihua')(keepPhoneNumber, phone);
  expect(await village.as('wang-changsheng')(revealPhone, { of, reason: 'to_call_back' })).toEqual({
    ok: true,
    data: { number: '13800000000' },
  });
  const mine = await village.as('zhang-guihua')(exportMine, {});
  expect(mine.ok && mine.data.items).toContainEqual(
    expect.objectContaining({
      what: 'look',
      record: expect.objectContaining({
        ...{ byId: 'person-wang-changsheng', reason: 'to_call_back', saw: 'phone_number' },
      }) as unknown,
    }),
  );
});

it('shows a cadre the number of an asker', async () => {
  const village = aVillage();
  const bindingId = await asks(village, 'newcomer', { phone });
  expect(
    await village.as('liu-qingshan')(revealPhone, { of: { bindingId }, reason: 'to_confirm' }),
  ).toMatchObject({ data: { number: '13800000000' } });
  expect(
    await village.as('ma-dongfeng')(revealPhone, { of: { bindingId }, reason: 'to_confirm' }),
  ).toMatchObject({ error: { code: 'binding_not_found' } });
});

it.each([
  { because: 'no_phone_number', who: 'liu-qingshan', given: of },
  { because: 'person_not_found', who: 'ma-dongfeng', given: of },
  { because: 'person_not_found', who: 'liu-qingshan', given: { personId: 'nobody' } },
  { because: 'binding_not_found', who: 'liu-qingshan', given: { bindingId: 'none' } },
  { because: 'not_allowed', who: 'chen-shuifu', given: of },
])('is refused: $because to $who', async ({ because, who, given }) => {
  expect(await aVillage().as(who)(revealPhone, { of: given, reason: 'danger' })).toMatchObject({
    error: { code: because },
  });
});
