import { printCodes, revokeCode } from '../../../cloudfunctions/contracts/codes';
import { register } from '../../../cloudfunctions/domains/organisation';
import {
  madeCode,
  madeCodes,
  ofAHouse,
  ofAMeeting,
  ofTheRules,
  ofTheSquare,
} from '../../builders/codes';
import { printedFrom } from '../../builders/printed';
import { aVillage } from '../../builders/village';

const cadre = 'liu-qingshan';

it('prints a poster whose square opens the link and whose words carry the place', async () => {
  const village = aVillage();
  const { codeId, code } = await madeCode(village, ofTheSquare);
  const reply = await village.as(cadre)(printCodes, { codeIds: [codeId] });
  expect(reply).toMatchObject({ ok: true, data: { pages: 1 } });
  const { sheets, fontBytes } = printedFrom(reply.ok ? reply.data.pdf : '');
  expect(fontBytes).toBeGreaterThan(1000);
  expect(sheets[0]?.squares).toEqual([`https://wct.example.cn/q/${code}`]);
  expect(sheets[0]?.lines.map(({ words }) => words)).toContain('清泉村');
});

it.each([
  ['village', '村规民约'],
  ['community', '居民公约'],
] as const)('calls the rules of a %s by their name', async (kind, name) => {
  const village = aVillage();
  const { codeId } = await madeCode(village, ofTheRules);
  await village.store.transact(async (tx) => {
    const place = await tx.get(register.places, 'village-qingquan');
    if (place) {
      await tx.replace(register.places, { ...place, kind });
    }
  });
  const reply = await village.as(cadre)(printCodes, { codeIds: [codeId] });
  const { sheets } = printedFrom(reply.ok ? reply.data.pdf : '');
  expect(sheets[0]?.lines[0]?.words).toBe(name);
});

it("prints sixteen households' cards on two sheets, with house numbers and no names", async () => {
  const village = aVillage();
  const householdIds = Array.from({ length: 16 }, (_, at) => `household-qingquan-${at + 25}`);
  const made = await madeCodes(village, { kind: 'household', householdIds });
  const reply = await village.as(cadre)(printCodes, { codeIds: made.map((it) => it.codeId) });
  const { sheets } = printedFrom(reply.ok ? reply.data.pdf : '');
  expect(sheets).toHaveLength(2);
  expect(sheets.flatMap((it) => it.squares)).toEqual(
    made.map(({ code }) => `https://wct.example.cn/q/${code}`),
  );
  const words = sheets.flatMap(({ lines }) => lines.map((it) => it.words)).join('\n');
  expect(words).toContain('032号');
  expect(words).not.toContain('张桂花');
});

it('prints six sheets of cards within one answer of CloudBase', async () => {
  const village = aVillage();
  const codeIds = [];
  for (const from of [1, 17, 33]) {
    const householdIds = Array.from({ length: 16 }, (_, at) => `household-qingquan-${from + at}`);
    codeIds.push(...(await madeCodes(village, { kind: 'household', householdIds })));
  }
  const reply = await village.as(cadre)(printCodes, { codeIds: codeIds.map((it) => it.codeId) });
  expect(reply).toMatchObject({ ok: true, data: { pages: 6 } });
  expect(JSON.stringify(reply).length).toBeLessThan(100_000);
});

it('is refused when so many different words do not fit one answer', async () => {
  const village = aVillage();
  const codeIds: string[] = [];
  for (let meeting = 0; meeting < 24; meeting += 1) {
    const letters = Array.from({ length: 20 }, (_, at) => 0x4e00 + meeting * 41 + at * 2);
    const title = String.fromCodePoint(...letters);
    codeIds.push((await madeCode(village, { ...ofAMeeting, title })).codeId);
  }
  const reply = await village.as(cadre)(printCodes, { codeIds });
  expect(reply).toMatchObject({ ok: false, error: { code: 'too_large' } });
  expect(await village.as(cadre)(printCodes, { codeIds: codeIds.slice(0, 6) })).toMatchObject({
    ok: true,
  });
});

it('is refused for paper that would open nothing', async () => {
  const village = aVillage();
  const square = await madeCode(village, ofTheSquare);
  const meeting = await madeCode(village, ofAMeeting);
  await village.as(cadre)(revokeCode, { codeId: square.codeId, reason: 'lost' });
  village.waitDays(7);
  expect(await village.as(cadre)(printCodes, { codeIds: [square.codeId] })).toMatchObject({
    error: { code: 'code_revoked', details: { codeId: square.codeId } },
  });
  expect(await village.as(cadre)(printCodes, { codeIds: [meeting.codeId] })).toMatchObject({
    error: { code: 'meeting_over' },
  });
});

it("is not for another village's cadre, nor for a neighbour", async () => {
  const village = aVillage();
  const { codeId } = await madeCode(village, ofAHouse);
  expect(await village.as('ma-dongfeng')(printCodes, { codeIds: [codeId] })).toMatchObject({
    error: { code: 'code_not_found' },
  });
  expect(await village.as('chen-shuifu')(printCodes, { codeIds: [codeId] })).toMatchObject({
    error: { code: 'not_allowed' },
  });
});
