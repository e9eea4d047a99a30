import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '../../../cloudfunctions/contracts/contract';
import {
  lawSections,
  lawStatuses,
  readLaw,
} from '../../../cloudfunctions/contracts/organisation-law';
import { aVillage, type Call } from '../../builders/village';

type Answer = OutputOf<typeof readLaw>;
type Wanted = Parameters<typeof ask>[1];

/** What a cloud function may answer. */
const ANSWER_MAX = 100 * 1024;
const LAW = 'cloudfunctions/law';

async function ask(call: Call, wanted: { section?: 'rules'; search?: string; after?: string }) {
  const reply = await call(readLaw, wanted);
  if (!reply.ok) {
    throw new Error(reply.error.code);
  }
  expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(ANSWER_MAX);
  return reply.data;
}

/** Page by page until there is no next. */
async function whole(call: Call, wanted: Wanted = {}): Promise<Answer['items']> {
  const first = await ask(call, wanted);
  const items = [...first.items];
  for (let { next } = first; next !== undefined;) {
    const page = await ask(call, { ...wanted, after: next });
    items.push(...page.items);
    ({ next } = page);
  }
  return items;
}

it('is open to a visitor and to a villager alike', async () => {
  const village = aVillage();
  const seen = await whole(village.asVisitor());
  expect(await whole(village.as('zhang-guihua'))).toEqual(seen);
  expect(new Set(seen.map(({ section, key }) => `${section}/${key}`)).size).toBe(seen.length);
});

it.each(lawSections)('answers %s by itself, with as many lines as it counts', async (section) => {
  const call = aVillage().asVisitor();
  const items = await whole(call, { section } as Wanted);
  const { counts } = await ask(call, {});
  const counted = counts.filter((it) => it.section === section);
  expect(items.every((it) => it.section === section)).toBe(true);
  expect(items).toHaveLength(counted.reduce((sum, { count }) => sum + count, 0));
  expect(items.length).toBeGreaterThan(0);
});

it.each(lawStatuses)('answers what is %s by itself', async (status) => {
  const items = await whole(aVillage().asVisitor(), { status } as Wanted);
  expect(items.length).toBeGreaterThan(0);
  expect(items.every((it) => it.status === status)).toBe(true);
});

it('says of every line what it is, by what, how sure and since when', async () => {
  for (const line of await whole(aVillage().asVisitor())) {
    expect([line.key, line.name, line.source]).not.toContain('');
    expect(line.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(line.figure ?? line.what ?? line.rule).toBeDefined();
  }
});

it('puts first what the county has to confirm, and says where', async () => {
  const call = aVillage().asVisitor();
  const { questions } = await ask(call, {});
  const items = await whole(call);
  const unsure = items.filter(({ status }) => status === 'unverified');
  expect(items.slice(0, unsure.length)).toEqual(unsure);
  const closed = new Map(questions.map(({ key, where }) => [key, where]));
  for (const line of unsure) {
    expect([line.key, line.questions.map((key) => closed.get(key))]).not.toEqual([line.key, []]);
  }
});

/** Their lines are as sure as the citations on which they rest. */
const ON_CITATIONS = ['rules', 'channels', 'bodies', 'matters'];

/** Walks through everything that the files of law say, and gathers what calls itself unverified. */
function unverifiedIn(value: unknown, around?: object): object[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const inside = Object.values(value).flatMap((it) => unverifiedIn(it, value));
  const isUnverified = 'status' in value && value.status === 'unverified';
  return isUnverified ? [{ ...around, ...value }, ...inside] : inside;
}

it('leaves out nothing that the law itself marks as unverified', async () => {
  const files = readdirSync(LAW).filter(
    (name) => name.endsWith('.ts') && name !== 'other-figures.ts' && !name.startsWith('decision-'),
  );
  const modules = await Promise.all(
    files.map((name) => import(join(process.cwd(), LAW, name)) as Promise<object>),
  );
  const marked = modules.flatMap((it) => unverifiedIn({ ...it }));
  const shown = (await whole(aVillage().asVisitor())).filter(
    ({ status, section }) => status === 'unverified' && !ON_CITATIONS.includes(section),
  );
  expect(marked.length).toBeGreaterThan(0);
  expect(shown).toHaveLength(marked.length);
  expect(shown.map(({ source }) => source).sort()).toEqual(
    marked.map((it) => ('source' in it ? it.source : undefined)).sort(),
  );
});

it('finds a line by an office, an article or a word of it', async () => {
  const call = aVillage().asVisitor();
  const wages = await whole(call, { section: 'rules', search: ' 劳动保障监察大队 ' });
  expect(wages.map(({ key }) => key)).toContain('wages');
  expect(wages.find(({ key }) => key === 'wages')).toMatchObject({
    source: '《保障农民工工资支付条例》第十条',
    status: 'regulation',
    rule: {
      conditions: [
        { asks: '类别', words: ['求助', '纠纷', '投诉'] },
        { asks: '与对方', words: ['用人单位'] },
        { asks: '金额', words: ['不超过半年的平均工资', '超过半年的平均工资'] },
      ],
      path: ['县劳动保障监察大队', '县综治中心'],
      channel: '主管部门处理',
      within: { amount: 60, unit: 'calendarDay', status: 'known' },
    },
  });
  expect(await whole(call, { search: '没有这样的字' })).toEqual([]);
});
