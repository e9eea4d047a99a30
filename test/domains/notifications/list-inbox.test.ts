import { listInbox, markSeen } from '../../../cloudfunctions/contracts/notifications';
import { aDuty, happens } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('is empty for somebody whom nobody has told anything', async () => {
  const village = aVillage();
  for (const who of ['guest', 'zhang-guihua']) {
    expect(await village.as(who)(listInbox, {})).toEqual({
      ok: true,
      data: { items: [], unseen: 0 },
    });
  }
});

it('comes newest first, a page at a time, and counts what was not seen', async () => {
  const village = aVillage();
  for (let count = 0; count < 23; count += 1) {
    village.waitHours(0.01);
    await happens(village, 'duty.given', aDuty(village));
  }
  const call = village.as('liu-qingshan');
  const first = await call(listInbox, {});
  const second = await call(listInbox, first.ok ? { after: first.data.next } : {});
  const items = [first, second].flatMap((it) => (it.ok ? it.data.items : []));
  expect(items).toHaveLength(23);
  expect(new Set(items.map(({ id }) => id)).size).toBe(23);
  expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).sort((a, b) => b - a));
  expect(second).toMatchObject({ data: { unseen: 23 } });
  await call(markSeen, { about: items[0]?.about ?? { kind: 'request', id: 'x' } });
  expect(await call(listInbox, {})).toMatchObject({ data: { unseen: 22 } });
});

it('is refused to a visitor on the plain web page', async () => {
  expect(await aVillage().asVisitor()(listInbox, {})).toEqual({
    ok: false,
    error: { code: 'not_signed_in' },
  });
});
