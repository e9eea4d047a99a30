import { countOpening, listCodes } from '../../../cloudfunctions/contracts/codes';
import { madeCode, ofAHouse, ofTheSquare } from '../../builders/codes';
import { aVillage, type Village } from '../../builders/village';

async function openings(village: Village): Promise<readonly (number | undefined)[]> {
  const reply = await village.as('liu-qingshan')(listCodes, { villageId: 'village-qingquan' });
  return reply.ok ? reply.data.items.map((it) => it.openings) : [];
}

it('counts whoever opens it, known or not', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  await village.asVisitor()(countOpening, { code });
  await village.as('guest')(countOpening, { code });
  expect(await openings(village)).toEqual([2]);
});

it('counts the same scan once, however often it is sent, and two at once as two', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  const sent = { callId: 'one-scan-sent-three-times', code };
  await village.asVisitor()(countOpening, sent);
  await village.asVisitor()(countOpening, sent);
  await Promise.all([
    village.asVisitor()(countOpening, sent),
    village.asVisitor()(countOpening, { code }),
    village.as('guest')(countOpening, { code }),
  ]);
  expect(await openings(village)).toEqual([3]);
});

it("does not count a household's card", async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAHouse);
  expect(await village.as('zhang-guihua')(countOpening, { code })).toEqual({ ok: true, data: {} });
  expect(await openings(village)).toEqual([undefined]);
});

it('does not count what is no code', async () => {
  expect(await aVillage().asVisitor()(countOpening, { code: 'nonsense' })).toMatchObject({
    ok: false,
    error: { code: 'code_not_found' },
  });
});
