import type { InputOf, OutputOf } from '../../../cloudfunctions/contracts/contract';
import {
  listDecisions,
  listDue,
  readDecision,
  signDemand,
} from '../../../cloudfunctions/contracts/decisions';
import {
  bringAttendance,
  callMeeting,
  openBallot,
  previewRoll,
  readRoll,
  recordMeeting,
} from '../../../cloudfunctions/contracts/decisions-meetings';
import { printPaper } from '../../../cloudfunctions/contracts/decisions-papers';
import { castBallot, closePoll } from '../../../cloudfunctions/contracts/polls';
import type { RollKind } from '../../../cloudfunctions/contracts/organisation-words';
import { households } from '../../../cloudfunctions/domains/organisation/household';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { rollOf } from '../../../cloudfunctions/domains/organisation';
import { memberships } from '../../../cloudfunctions/domains/organisation/membership';
import { inParts } from '../../../cloudfunctions/domains/side-by-side';
import { digest } from '../../../cloudfunctions/kernel/ids';
import type { Transaction } from '../../../cloudfunctions/kernel/store';
import { Deciding, move, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Call, type Village } from '../../builders/village';
import { copyOf } from '../../certificate/forger';
import { verify } from '../../certificate/verifier';

/** What CloudBase takes and gives at once (100 KB of text). Documents over 512 KB the store refuses by itself. */
const MOST = 100_000;
const ADULTS = 20_000;
const A_HOME = 4;
/** Of every so many households one member is eighteen this year. */
const HOMES_WITH_EIGHTEEN = 16;
const HOMES_AT_ONCE = 250;
/** Of the collective's members so many came themselves, and so many sent somebody of their household. */
const CAME = 13_000;
const PROXIES = 1500;

/** 清泉村 with so many more people that twenty thousand have a voice, all of them members of its collective. */
async function grown(): Promise<Village> {
  const village = aVillage();
  const { store } = village;
  const there = (await rollOf(store, 'adults', VILLAGE, village.now())).length;
  const homes = Math.ceil((ADULTS - there) / A_HOME);
  for (let from = 0; from < homes; from += HOMES_AT_ONCE) {
    await store.transact(async (tx) => {
      for (let house = from; house < Math.min(from + HOMES_AT_ONCE, homes); house += 1) {
        await moveIn(tx, house, Math.min(A_HOME, ADULTS - there - house * A_HOME));
      }
    });
  }
  return village;
}

async function moveIn(tx: Transaction, house: number, many: number): Promise<void> {
  const householdId = `household-of-a-large-village-${house}`;
  const personIdOf = (at: number) => `person-of-a-large-village-${house}-${at}`;
  for (let at = 0; at < many; at += 1) {
    const personId = personIdOf(at);
    const isEighteen = at === 1 && house % HOMES_WITH_EIGHTEEN === 0;
    await tx.insert(persons, {
      ...{ id: personId, name: `大村人${house}`, householdId, villageId: VILLAGE },
      birthYear: isEighteen ? 2008 : 1970,
    });
    await tx.insert(memberships, {
      ...{ id: `membership-of-${personId}`, personId, body: 'collective' },
      ...{ placeId: VILLAGE, fromAt: 0 },
    });
  }
  await tx.insert(households, {
    ...{ id: householdId, villageId: VILLAGE, groupId: 'group-qingquan-1' },
    ...{ houseNumber: `${1000 + house}号`, headId: personIdOf(0) },
  });
}

/** A village of which every question and every answer is weighed. */
function weighed(village: Village): {
  readonly of: Village;
  readonly heaviest: Map<string, number>;
} {
  const heaviest = new Map<string, number>();
  const weigh = (name: string, text: unknown) => {
    heaviest.set(name, Math.max(heaviest.get(name) ?? 0, Buffer.byteLength(JSON.stringify(text))));
  };
  const on =
    (call: Call): Call =>
    async (contract, input) => {
      weigh(`${contract.name} asked`, input);
      const reply = await call(contract, input);
      weigh(contract.name, reply);
      return reply;
    };
  const of = {
    ...village,
    as: (key: string) => on(village.as(key)),
    asVisitor: () => on(village.asVisitor()),
  };
  return { of, heaviest };
}

let large: ReturnType<typeof weighed>;
beforeAll(async () => {
  large = weighed(await grown());
});
afterAll(() => {
  const { heaviest } = large;
  console.info(`bytes at most: ${JSON.stringify(Object.fromEntries(heaviest))}`);
});

it(`an assembly of ${ADULTS} is called, counted, printed and proved, and no answer is too long`, async () => {
  const { of: village, heaviest } = large;
  const head = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['village_plan']));
  const { decisionId } = road;
  await answered(village.as('chen-shuifu')(signDemand, { decisionId, by: 'villagers' }));
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  expect(rolls[0]).toMatchObject({ kind: 'adults', due: ADULTS });
  for (const roll of ['adults', 'households'] as const) {
    const due = rolls.find(({ kind }) => kind === roll)?.due ?? 0;
    expect(await walked(head, decisionId, roll)).toHaveLength(due);
  }
  await printed(head, decisionId, 'households');
  await road.choose('adults');
  const present = Array.from({ length: ADULTS }, (_, line) => ({ line }));
  const sheets = await brought(head, decisionId, present);
  const minutes = road.minutes(ADULTS, ADULTS - 7, { present: [], sheets });
  expect(await answered(head(recordMeeting, minutes))).toMatchObject({ outcome: 'adopted' });
  for (const call of [head, village.asVisitor(), village.as('zhou-meixiang')]) {
    await answered(call(readDecision, { decisionId }));
    await answered(call(listDecisions, { villageId: VILLAGE, which: 'open' }));
  }
  await answered(head(listDue, {}));
  await answered(head(printPaper, { decisionId, paper: 'resolution' }));
  await road.publish('decision');
  expect(await proved(road)).toMatchObject({ present: ADULTS });
  expect(tooLongOf(heaviest)).toEqual([]);
});

it(`of ${ADULTS} members thousands come, ${PROXIES} send somebody, some answer on the phone`, async () => {
  const { of: village, heaviest } = large;
  const head = village.as('liu-qingshan');
  const income = new Deciding(village, await move(village, ['collective_income']));
  const { decisionId } = income;
  await income.prepare();
  await income.call('resolution', 'members_assembly');
  const closesAt = village.now() + 3_600_000;
  const { pollId } = await answered(head(openBallot, { decisionId, closesAt }));
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  await answered(head(closePoll, { pollId }));
  const members = await walked(head, decisionId, 'collective_members');
  const { here, sent } = halls(members);
  const sheets = await brought(head, decisionId, [...here, ...sent]);
  const minutes = income.minutes(0, 0, {
    ...{ present: [], sheets, women: 6000, signers: here.slice(0, 2).map(({ line }) => line) },
    count: {
      onsite: { agree: CAME - 50, against: 50, abstain: 0 },
      proxy: { agree: PROXIES - 5, against: 0, abstain: 5 },
    },
  });
  expect(await answered(head(recordMeeting, minutes))).toMatchObject({
    ...{ outcome: 'adopted', present: CAME + PROXIES + 1 },
  });
  const { meetings } = await income.read();
  expect(meetings.at(-1)?.held?.presentBy).toEqual({ onsite: CAME, online: 1, proxy: PROXIES });
  await income.publish('decision');
  expect(await proved(income)).toMatchObject({ present: CAME + PROXIES + 1 });
  expect(tooLongOf(heaviest)).toEqual([]);
});

it(`${ADULTS + 1} are too many, and that is said before anybody is called`, async () => {
  const { of: village } = large;
  const head = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['village_plan']));
  const { decisionId } = road;
  await road.prepare();
  await village.store.transact((tx) => moveIn(tx, ADULTS, 1));
  const body = 'villagers_assembly';
  const asked = { decisionId, step: 'resolution', body } as const;
  const { unsure } = await answered(head(previewRoll, asked));
  const ofAge = unsure.map(({ personId }) => personId);
  const calling = { ...road.calling('resolution', body), ofAge };
  expect(await refused(head(callMeeting, calling))).toBe('roll_too_long');
  expect((await road.read()).phase).toBe('reviewed');
  const homes = Math.ceil(unsure.length / (A_HOME - 1));
  await village.store.transact(async (tx) => {
    for (let house = ADULTS + 1; house <= ADULTS + homes; house += 1) {
      await moveIn(tx, house, A_HOME);
    }
  });
  expect(await refused(head(previewRoll, asked))).toBe('roll_too_long');
});

type Member = OutputOf<typeof readRoll>['items'][number];
type Came = InputOf<typeof bringAttendance>['present'][number];

/** Of the households of the grown village the first member came; of so many of them also for the second. */
function halls(members: readonly Member[]): { readonly here: Came[]; readonly sent: Came[] } {
  const homes = new Map<string, Member[]>();
  for (const member of members.filter(({ name }) => name.startsWith('大村人'))) {
    const { householdId = '' } = member;
    homes.set(householdId, [...(homes.get(householdId) ?? []), member]);
  }
  const full = [...homes.values()].filter((home) => home.length === A_HOME);
  const sent = full
    .slice(0, PROXIES)
    .flatMap(([first, second]) =>
      first && second
        ? [{ line: second.line, way: 'proxy' as const, by: first.line, paper: digest(second.name) }]
        : [],
    );
  const absent = new Set(sent.map(({ line }) => line));
  const here = full.flat().filter(({ line }) => !absent.has(line));
  return { here: here.slice(0, CAME).map(({ line }) => ({ line })), sent };
}

/** Brought as the desk brings it: sheet by sheet, each as long as one call carries. */
async function brought(
  call: Call,
  decisionId: string,
  present: readonly Came[],
): Promise<string[]> {
  const own = inParts(
    present.filter(({ way }) => way === undefined),
    4000,
  );
  const byProxy = inParts(
    present.filter(({ way }) => way === 'proxy'),
    700,
  );
  const sheets: string[] = [];
  for (const some of [...own, ...byProxy]) {
    const sent = { decisionId, present: [...some], recused: [] };
    sheets.push((await answered(call(bringAttendance, sent))).sheet);
  }
  return sheets;
}

/** What a stranger says of the certificate so far, and how many came to the last meeting. */
async function proved(deciding: Deciding): Promise<{ readonly present: number }> {
  const certificate = await deciding.certificate();
  expect(certificate.lines.map(({ n }) => n)).toEqual([...certificate.lines.keys()]);
  expect(verify(copyOf(certificate), certificate.head)).toEqual({ unfinished: true });
  const held = certificate.lines.filter(({ did }) => did === 'held').at(-1);
  return { present: (held?.facts['present'] as unknown[]).length };
}

function tooLongOf(heaviest: ReadonlyMap<string, number>) {
  return [...heaviest].filter(([, bytes]) => bytes >= MOST);
}

/** The whole roll, page by page. */
async function walked(call: Call, decisionId: string, roll: RollKind): Promise<Member[]> {
  const members: Member[] = [];
  let after: string | undefined;
  do {
    const asked = { decisionId, roll, ...(after !== undefined && { after }) };
    const page = await answered(call(readRoll, asked));
    members.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return members;
}

async function printed(call: Call, decisionId: string, roll: RollKind): Promise<void> {
  let after: string | undefined;
  do {
    const asked = {
      decisionId,
      paper: 'roll' as const,
      roll,
      ...(after !== undefined && { after }),
    };
    after = (await answered(call(printPaper, asked))).next;
  } while (after !== undefined);
}
