import { printPaper } from '../../../cloudfunctions/contracts/decisions-papers';
import { prepareNotice, signNotice } from '../../../cloudfunctions/contracts/decisions-notices';
import { decisionSteps } from '../../../cloudfunctions/contracts/decisions-words';
import { printPaperOperation } from '../../../cloudfunctions/domains/decisions/print-paper';
import { personOf } from '../../../cloudfunctions/domains/organisation';
import { everyLine, rollOfHash } from '../../../cloudfunctions/domains/decisions/roll-lines';
import { declareInterest } from '../../../cloudfunctions/contracts/decisions';
import { aPublished, aResolved, Deciding, move } from '../../builders/decisions';
import { onPaper } from '../../builders/papers';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const A4 = { width: expect.closeTo(595.28) as number, height: expect.closeTo(841.89) as number };

it('prints each step on one sheet of A4, in Chinese that can be read, with few letters of the font', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  for (const step of decisionSteps) {
    const { sheets, fontBytes, pages, text } = await onPaper(village, decisionId, step);
    expect({ step, sheets: sheets.length, pages }).toEqual({ step, sheets: 1, pages: 1 });
    expect(sheets[0]).toMatchObject(A4);
    expect(text).toMatch(/^清泉村“四议两公开”登记表\n/u);
    expect(text).not.toMatch(/undefined|null|\?/u);
    expect(text).toMatch(/凭证指纹：[A-Za-z0-9_-]{43}　打印时间：2026-12-06 09:00/u);
    expect(fontBytes).toBeLessThan(60_000);
    for (const { words, size } of sheets[0]?.lines ?? []) {
      expect({ words, isReadable: size >= 10 }).toEqual({ words, isReadable: true });
      expect(words).not.toMatch(/^[，。、；：！？）》”]/u);
    }
  }
});

it('prints nobody’s full name on the register and on the notice', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const pages = [...decisionSteps, 'notice' as const].map((it) => onPaper(village, decisionId, it));
  const text = (await Promise.all(pages)).map((it) => it.text).join('\n');
  expect(text).toContain('谭*');
  for (const who of ['刘青山', '谭松柏', '李小禾', '陈水福', '邓小雨']) {
    expect(text).not.toContain(who);
  }
});

it('keeps the page of a step on one sheet when much was said; only the motion’s own goes on', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  await longer(village, decisionId);
  for (const step of decisionSteps) {
    const { pages } = await onPaper(village, decisionId, step);
    expect({ step, pages }).toEqual({ step, pages: step === 'motion' ? 3 : 1 });
  }
});

/** The longest title and reason that a motion may have. */
async function longer({ store }: Village, decisionId: string) {
  const { decisions } = await import('../../../cloudfunctions/domains/decisions/decision');
  await store.transact(async (tx) => {
    const decision = await tx.get(decisions, decisionId);
    if (decision) {
      const text = '水渠清淤修路通电架桥植树'.repeat(170).slice(0, 2000);
      await tx.replace(decisions, { ...decision, title: '修'.repeat(60), text });
    }
  });
}

it('prints the notice in letters for a board, with the head as it is in the chain', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const { sheets, text } = await onPaper(village, it.decisionId, 'notice');
  const { notices } = await it.read();
  expect(text).toContain(`凭证指纹：${notices[0]?.head}`);
  expect(text).toContain('清泉村村民委员会（盖章）');
  const sizes = (sheets[0]?.lines ?? []).map(({ size }) => size);
  expect(Math.max(...sizes)).toBe(34);
  expect(sizes.filter((size) => size >= 17).length).toBeGreaterThan(8);
});

it('names the collective’s office on a notice of the collective', async () => {
  const village = aVillage();
  const income = new Deciding(village, await move(village, ['collective_income']));
  await income.prepare();
  const { rolls } = await income.call('resolution', 'members_representatives');
  const due = rolls[0]?.due ?? 0;
  await income.record(due, due);
  await income.publish('decision');
  const { text } = await onPaper(village, income.decisionId, 'notice');
  expect(text).toMatch(/集体经济组织.*（盖章）|经济合作社.*（盖章）/u);
});

describe('the list to sign', () => {
  async function called() {
    const village = aVillage();
    const road = new Deciding(village, await move(village, ['public_works']));
    await answered(village.as('zhang-guihua')(declareInterest, { decisionId: road.decisionId }));
    await road.prepare();
    const { rolls } = await road.call('resolution', 'villagers_assembly');
    return { village, road, rolls };
  }

  it('has everybody on the frozen roll, in its order, in parts that fit one answer', async () => {
    const { village, road, rolls } = await called();
    const [adults] = rolls;
    const kept = await rollOfHash(village.store, road.decisionId, adults?.hash ?? '');
    const people = kept ? await everyLine(village.store, kept) : [];
    const first = await onPaper(village, road.decisionId, 'roll');
    expect(first.next).toBe('300');
    const second = await onPaper(village, road.decisionId, 'roll', { after: '300' });
    expect(second.next).toBeUndefined();
    const words = [first, second].flatMap(({ sheets }) =>
      sheets.flatMap(({ lines }) => lines.map((line) => line.words)),
    );
    const names = words.filter((it) => /　\d{3}号$/u.test(it)).map((it) => it.split('　')[0]);
    const expected = await Promise.all(
      people.map(async ({ personId }) => (await personOf(village.store, personId))?.name),
    );
    expect(names).toEqual(expected);
    expect(words.filter((it) => it === '（回避）')).toHaveLength(1);
    expect(first.text).toContain(`名册指纹：${adults?.hash}`);
  });

  it('is of the roll that is asked for, else of the one that is counted by', async () => {
    const { village, road } = await called();
    const { decisionId } = road;
    const asked = await onPaper(village, decisionId, 'roll', { roll: 'households' });
    expect(asked.text).toContain('应到：120户');
    expect((await onPaper(village, decisionId, 'roll')).text).not.toContain('应到：120户');
    await road.choose('households');
    expect((await onPaper(village, decisionId, 'roll')).text).toContain('应到：120户');
  });

  it.each(['tan-songbai', 'liu-qingshan'])('is for %s, who may read the roll', async (who) => {
    const { village, road } = await called();
    const input = { decisionId: road.decisionId, paper: 'roll' as const };
    expect((await answered(village.as(who)(printPaper, input))).pages).toBeGreaterThan(1);
  });

  it('is refused: a roll that this meeting has not', async () => {
    const { village, road } = await called();
    const input = { decisionId: road.decisionId, paper: 'roll', roll: 'party_members' } as const;
    expect(await refused(village.as('liu-qingshan')(printPaper, input))).toBe('roll_not_drawn');
  });
});

it.each([
  ['decision_not_found', 'liu-qingshan', 'motion', 'nothing'],
  ['roll_not_drawn', 'liu-qingshan', 'roll', undefined],
  ['no_notice_yet', 'liu-qingshan', 'notice', undefined],
  ['not_allowed', 'tan-songbai', 'notice', undefined],
  ['not_allowed', 'li-xiaohe', 'motion', undefined],
  ['not_allowed', 'ma-dongfeng', 'motion', undefined],
] as const)('is refused: %s to %s', async (because, who, paper, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['public_works']));
  expect(await refused(village.as(who)(printPaper, { decisionId, paper }))).toBe(because);
});

it('is refused: a step that will not come, because the assembly said no', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  await it.prepare();
  await it.call('resolution', 'villagers_assembly');
  await it.choose('households');
  await it.record(120, 60);
  const input = { decisionId: it.decisionId, paper: 'execution' as const };
  expect(await refused(village.as('liu-qingshan')(printPaper, input))).toBe('step_will_not_come');
  expect((await it.read(village.as('liu-qingshan'))).prints).not.toContain('execution');
});

it('is refused: a notice that the supervision committee has not signed', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const cadre = village.as('liu-qingshan');
  await answered(cadre(prepareNotice, it.noticing('decision')));
  const { decisionId } = it;
  const input = { decisionId, paper: 'notice' as const };
  expect(await refused(cadre(printPaper, input))).toBe('notice_not_signed');
  await answered(village.as('tan-songbai')(signNotice, { decisionId }));
  expect((await answered(cadre(printPaper, input))).pages).toBe(1);
});

it('is refused when it does not fit one answer', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const heavy = printPaperOperation(() => Promise.resolve(new Uint8Array(72_001)));
  const actor = await village.actor('liu-qingshan');
  for (const paper of ['motion', 'notice'] as const) {
    await expect(heavy.answer({ decisionId, paper }, actor, village.world())).rejects.toMatchObject(
      { code: 'too_large' },
    );
  }
});
