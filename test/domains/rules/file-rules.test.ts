import { fileRules } from '../../../cloudfunctions/contracts/rules-way';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { noticesOf, refused } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, reviewersOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const one = { revisionId: AMENDMENT };

async function passed() {
  const revising = new Revising(aVillage());
  await revising.resolved(true);
  return revising;
}

it('is on file with its number, and the village has to publish next', async () => {
  const revising = await passed();
  const sent = { ...one, number: '晴川约备〔2026〕3号', callId: 'the-same-call-00001' };
  expect(await revising.leader(fileRules, sent)).toEqual(await revising.leader(fileRules, sent));
  const shown = await revising.read(revising.leader);
  expect(shown).toMatchObject({
    ...{ state: 'filed', filing: { number: sent.number }, abilities: ['publish'] },
  });
  expect(shown.diary.at(-1)).toMatchObject({ did: 'filed', words: sent.number });
});

it('waits ten days; on the eighth morning the township has heard, and the promised day stays', async () => {
  const revising = await passed();
  const { village } = revising;
  const votedOn = village.now();
  const government = await revising.official(reviewersOf[QINGQUAN][3]);
  const promised = (await revising.read()).duty?.dueAt ?? 0;
  expect(promised).toBeGreaterThanOrEqual(votedOn + 10 * 86_400_000 - 86_400_000);
  village.waitDays(7);
  await village.settle();
  expect((await revising.read()).duty?.office.name).toBe('清泉村村民委员会');
  village.waitDays(1);
  await village.settle();
  const shown = await revising.read();
  expect(shown.duty).toMatchObject({ office: { name: '晴川镇人民政府' }, isOverdue: false });
  expect(dayOf(shown.duty?.dueAt ?? 0)).toBe(dayOf(promised));
  expect(await noticesOf(government, AMENDMENT)).toContain('duty_given');
  village.waitDays(7);
  await village.settle();
  const late = (await revising.read()).duty;
  expect(late).toMatchObject({ office: { name: '样板县民政局' }, isOverdue: true });
  await revising.file();
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', input: { revisionId: 'nowhere' } },
  { because: 'not_now', who: 'liu-qingshan', input: one },
  { because: 'not_allowed', who: 'ma-dongfeng', input: one },
])('is refused to $who: $because', async ({ because, who, input }) => {
  expect(await refused(aVillage().as(who)(fileRules, input))).toBe(because);
});
