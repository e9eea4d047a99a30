import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { embeddedStore } from '../cloudfunctions/adapters/embedded/store';
import { random, newKey, vault } from '../cloudfunctions/adapters/vault/vault';
import type { InputOf, OutputOf } from '../cloudfunctions/contracts/contract';
import { fileRequest, suggestFor } from '../cloudfunctions/contracts/requests';
import { actorOf } from '../cloudfunctions/domains/organisation';
import * as requests from '../cloudfunctions/domains/requests';
import { createApi } from '../cloudfunctions/kernel/api';
import { digest } from '../cloudfunctions/kernel/ids';
import { openidOf } from '../local/demonstration/people';
import { seedDemonstration } from '../local/demonstration/seed';

/**
 * Brings real letters through suggestion, routing and filing, all of them, on a store in memory with the
 * demonstration village. The letters speak of real people: they are read from a path outside the tree, and only
 * `--sample` prints anything of them, to the terminal, for the eye.
 *
 *     npx tsx bench/letters.ts <letters.jsonl> [--sample 60 [--from 0]]      one {"id", "title", "text"} per line
 *
 * The sample is every so many-th letter, beginning with the one at `--from`: the same number shows the same letters,
 * another number shows others.
 */
interface Letter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface Filed {
  readonly letter: Letter;
  readonly said: Said;
  readonly answer: OutputOf<typeof fileRequest>;
}

type Said = Pick<
  InputOf<typeof fileRequest>,
  | 'kind'
  | 'category'
  | 'safety'
  | 'relation'
  | 'subject'
  | 'money'
  | 'people'
  | 'standing'
  | 'attempt'
>;

const NOW = Date.UTC(2026, 10, 23, 1);
/** No letter here has a file with it. */
const nowhere = { addressOf: () => Promise.resolve(undefined) };
const PLACES = ['group-qingquan-3', 'village-hetang', 'hamlet-songfeng-1'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '0' }, from: { type: 'string', default: '0' } },
});
const [path] = positionals;
if (path === undefined) {
  console.error('Which letters? npx tsx bench/letters.ts <letters.jsonl> [--sample 60 [--from 0]]');
  process.exit(2);
}
const sampleSize = Number(options.sample);
const sampleFrom = Number(options.from);

const letters = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Letter);

void bringAll();

async function bringAll(): Promise<void> {
  const store = embeddedStore();
  await seedDemonstration(store, NOW);
  const defects: unknown[] = [];
  const api = createApi(requests.operationsOfRequests({ files: nowhere }), {
    ...{ store, random, actorOf, vault: vault([newKey()]) },
    clock: () => NOW,
    report: (_operation, thrown) => defects.push(thrown),
  });
  const caller = { openid: openidOf('li-xiaohe') };
  const filed: Filed[] = [];
  const refused: string[] = [];
  const started = performance.now();
  for (const [at, letter] of letters.entries()) {
    const text = `${letter.title}\n${letter.text}`.slice(0, 5000);
    const placeId = PLACES[at % PLACES.length] ?? '';
    const heard = await api({ operation: suggestFor.name, input: { text, placeId } }, caller);
    const said = asAsked(text, heard.ok ? (heard.data as OutputOf<typeof suggestFor>) : undefined);
    const id = digest(letter.id).slice(0, 32);
    const input = { callId: id, requestId: id, ...said, placeId, text };
    const reply = await api(
      {
        operation: fileRequest.name,
        input: { ...input, attachments: [], filing: { for: 'self' } },
      },
      caller,
    );
    if (reply.ok) {
      filed.push({ letter, said, answer: reply.data as OutputOf<typeof fileRequest> });
    } else {
      refused.push(`${letter.id}: ${reply.error.code}`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const ownerless = await countOwnerless(store, filed);
  await store.close();

  console.log(`${letters.length} letters in ${seconds.toFixed(1)} s`);
  console.log(`${filed.length} filed, ${refused.length} refused, ${defects.length} defects`);
  console.log(`${ownerless} without an owner`);
  refused.forEach((it) => {
    console.log(`  ${it}`);
  });
  printCounts(
    'channel',
    filed.map(({ answer }) => answer.channel),
  );
  printCounts(
    'kind',
    filed.map(({ said }) => said.kind),
  );
  printCounts(
    'office',
    filed.map(({ answer }) =>
      answer.office.name.replace(/^(样板县|晴川镇|朗月乡|清泉村|荷塘社区|松风村)/, ''),
    ),
  );
  printSample(filed);
  process.exitCode = refused.length + defects.length + ownerless > 0 ? 1 : 0;
}

async function countOwnerless(
  store: ReturnType<typeof embeddedStore>,
  filed: readonly Filed[],
): Promise<number> {
  const [book] = requests.collections;
  let ownerless = 0;
  for (const { answer } of filed) {
    const stored = await store.get(book, answer.requestId);
    if (stored?.duty === undefined || stored.duty.holderId === '') {
      ownerless += 1;
    }
  }
  return ownerless;
}

/**
 * What a villager would answer to the form's questions, read from the letter by its plainest words. The form
 * itself asks; nothing of this stands in the product.
 */
function asAsked(text: string, heard: OutputOf<typeof suggestFor> | undefined): Said {
  const says = (words: RegExp) => words.test(text);
  const opening = text.slice(0, 60);
  const kind = heard?.kinds[0]?.kind ?? 'complaint';
  const category = heard?.categories[0]?.category ?? 'urban_rural_construction';
  const isWages =
    category === 'labour_social_security' &&
    says(/欠薪|拖欠.{0,6}(工资|工钱|款)|(工资|工钱).{0,8}(没发|不发|未发|没有发|拖)|血汗钱/);
  const relation = isWages
    ? 'employer'
    : /邻居|隔壁|楼上住户|对门/.test(opening)
      ? 'neighbours'
      : says(/丈夫|老公|妻子|父母|兄弟|儿媳|家暴/) && kind === 'dispute'
        ? 'family'
        : says(/开发商|物业|商家|公司|老板|店/)
          ? 'business'
          : 'none';
  return {
    ...{ kind, category, relation },
    safety: (heard?.safety ?? []).map(({ flag }) => flag),
    subject: subjectIn(text, kind, isWages),
    money: says(/\d+(\.\d+)?万|几十万|上百万/)
      ? 'large'
      : says(/\d+元|块钱|工资/)
        ? 'small'
        : 'none',
    people: says(/(几百|上百|数百|全体|上千)(名|户|个|多)?(业主|村民|住户|人)/) ? 'crowd' : 'one',
    standing: says(/判决|起诉|法院(已|受理|判)/)
      ? 'court'
      : says(/仲裁(委|裁决|已)/)
        ? 'arbitration'
        : says(/派出所.{0,6}(立案|受理|出警|处理)/)
          ? 'police'
          : says(/信访局|上访/)
            ? 'petition'
            : 'nowhere',
    attempt: says(/调解(委|过|不成|未果)/) ? 'mediated' : 'nothing',
  };
}

function subjectIn(text: string, kind: Said['kind'], isWages: boolean): Said['subject'] {
  if (isWages) {
    return 'employer';
  }
  if (kind === 'dispute') {
    return 'person';
  }
  if (kind !== 'accusation') {
    return 'nobody';
  }
  if (/村(支部)?书记|村支书|村主任|村干部|村长|组长|村委/.test(text)) {
    return 'village_cadre';
  }
  return /镇长|乡长|镇政府|乡政府|镇干部|所长/.test(text) ? 'township_official' : 'county_official';
}

function printCounts(title: string, values: readonly string[]): void {
  const counts = new Map<string, number>();
  values.forEach((it) => counts.set(it, (counts.get(it) ?? 0) + 1));
  console.log(`\nby ${title}`);
  for (const [value, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    console.log(`${String(count).padStart(6)}  ${value}`);
  }
}

function printSample(filed: readonly Filed[]): void {
  const every = Math.max(1, Math.floor(filed.length / Math.max(sampleSize, 1)));
  const sample = sampleSize === 0 ? [] : filed.filter((_, at) => at % every === sampleFrom % every);
  for (const { letter, said, answer } of sample.slice(0, sampleSize)) {
    const { kind, category, safety, relation, subject, standing } = said;
    const facts = [kind, category, safety.join('+'), relation, subject, standing].join(' ');
    console.log(`\n${letter.id} ${letter.title}`);
    console.log(`  ${letter.text.replace(/\s+/g, ' ').slice(0, 150)}`);
    console.log(`  [${facts}]\n  → ${answer.channel} ${answer.office.name}: ${answer.reason}`);
  }
}
