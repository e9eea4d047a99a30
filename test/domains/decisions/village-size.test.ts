import { listDecisions, listDue, readDecision } from '../../../cloudfunctions/contracts/decisions';
import { readRoll, recordMeeting } from '../../../cloudfunctions/contracts/decisions-meetings';
import { printPaper } from '../../../cloudfunctions/contracts/decisions-papers';
import type { RollKind } from '../../../cloudfunctions/contracts/organisation-words';
import { households } from '../../../cloudfunctions/domains/organisation/household';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { rollOf } from '../../../cloudfunctions/domains/organisation';
import { Deciding, move, VILLAGE } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage, type Call, type Village } from '../../builders/village';
import { copyOf } from '../../certificate/forger';
import { verify } from '../../certificate/verifier';

/** What CloudBase takes and gives at once (100 KB of text). Documents over 512 KB the store refuses by itself. */
const MOST = 100_000;
const ADULTS = 3000;
const A_HOME = 4;

/** 清泉村 with so many more people that three thousand have a voice. */
async function grown(): Promise<Village> {
  const village = aVillage();
  const { store } = village;
  const there = (await rollOf(store, 'adults', VILLAGE, village.now())).length;
  const groupId = 'group-qingquan-1';
  for (let house = 0; house * A_HOME < ADULTS - there; house += 1) {
    const id = `household-of-a-large-village-${house}`;
    const members = Array.from({ length: Math.min(A_HOME, ADULTS - there - house * A_HOME) });
    await store.transact(async (tx) => {
      for (const at of members.keys()) {
        await tx.insert(persons, {
          ...{ id: `person-of-a-large-village-${house}-${at}`, name: `大村人${house}` },
          ...{ householdId: id, villageId: VILLAGE, birthYear: 1970 },
        });
      }
      await tx.insert(households, {
        ...{ id, villageId: VILLAGE, groupId, houseNumber: `${1000 + house}号` },
        headId: `person-of-a-large-village-${house}-0`,
      });
    });
  }
  return village;
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

it(`an assembly of ${ADULTS} is called, counted, printed and proved, and no answer is too long`, async () => {
  const { of: village, heaviest } = weighed(await grown());
  const head = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['village_plan']));
  const { decisionId } = road;
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  expect(rolls[0]).toMatchObject({ kind: 'adults', due: ADULTS });
  for (const roll of ['adults', 'households'] as const) {
    expect(await walked(head, decisionId, roll)).toBe(rolls.find(({ kind }) => kind === roll)?.due);
    await printed(head, decisionId, roll);
  }
  await road.choose('adults');
  const present = Array.from({ length: ADULTS }, (_, line) => ({ line }));
  const minutes = road.minutes(ADULTS, ADULTS - 7, { present });
  expect(await answered(head(recordMeeting, minutes))).toMatchObject({ outcome: 'adopted' });
  for (const call of [head, village.asVisitor(), village.as('zhou-meixiang')]) {
    await answered(call(readDecision, { decisionId }));
    await answered(call(listDecisions, { villageId: VILLAGE, which: 'open' }));
  }
  await answered(head(listDue, {}));
  await answered(head(printPaper, { decisionId, paper: 'resolution' }));
  await road.publish('decision');
  const certificate = await road.certificate();
  expect(certificate.lines.map(({ n }) => n)).toEqual([...certificate.lines.keys()]);
  expect(verify(copyOf(certificate), certificate.head)).toEqual({ unfinished: true });

  const tooLong = [...heaviest].filter(([, bytes]) => bytes >= MOST);
  expect(tooLong).toEqual([]);
  console.info(`bytes at most: ${JSON.stringify(Object.fromEntries(heaviest))}`);
});

/** The whole roll, page by page. */
async function walked(call: Call, decisionId: string, roll: RollKind): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const asked = { decisionId, roll, ...(after !== undefined && { after }) };
    const page = await answered(call(readRoll, asked));
    count += page.items.length;
    after = page.next;
  } while (after !== undefined);
  return count;
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
