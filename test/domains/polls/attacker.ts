import Database from 'libsql';
import { canonical, digest, idOf } from '../../../cloudfunctions/kernel/ids';
import type { Vault } from '../../../cloudfunctions/kernel/operation';

/** One row as it lies in the file: `rowid` tells when it came. */
export interface Row {
  readonly table: string;
  readonly rowid: number;
  readonly id: string;
  readonly version: number;
  readonly document: unknown;
  readonly text: string;
}

/** Everything that lies in the file of a store, table by table in the order in which it was written. */
export function dumpOf(file: string): Row[] {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    .all() as { name: string }[];
  const rows = tables.flatMap(({ name }) =>
    (
      database
        .prepare(`SELECT rowid, id, version, json FROM "${name}" ORDER BY rowid`)
        .all() as Raw[]
    ).map(({ json, ...row }) => ({
      table: name,
      ...row,
      document: JSON.parse(json) as unknown,
      text: json,
    })),
  );
  database.close();
  return rows;
}

interface Raw {
  readonly rowid: number;
  readonly id: string;
  readonly version: number;
  readonly json: string;
}

/** What whoever wants to know brings along: the dump, even the vault, and all that is public or can be seen. */
export interface Case {
  readonly dump: readonly Row[];
  readonly vault: Vault;
  readonly pollId: string;
  readonly voters: readonly { readonly personId: string; readonly openid: string }[];
  /** Somebody stood beside the table: who came when. */
  readonly arrival: readonly string[];
  /** Call ids that a weak phone may have used. */
  readonly callIds: readonly string[];
}

/** Who chose what, as far as somebody thinks to know. */
type Guess = ReadonlyMap<string, string>;

const CODES: Readonly<Record<string, string>> = {
  '100': 'agree',
  '010': 'against',
  '001': 'abstain',
};
const CHOICES = Object.values(CODES);

/** Every attempt by name. An attempt that finds nothing to go by guesses nothing. */
export function attacks(at: Case): Map<string, Guess> {
  const about = at.dump.filter((row) => isAbout(row, at));
  const all = new Map<string, Guess>();
  all.set('the choice stands beside the voter', besideTheVoter(about, at));
  all.set('a receipt tells the choice by its fingerprint', byFingerprint(at));
  for (const [voters, order] of orders(about, at)) {
    for (const [choices, found] of sequences(about, at)) {
      all.set(`${voters} ~ ${choices}`, alongside(order, found));
      all.set(`${voters} ~ ${choices}, backwards`, alongside(order, [...found].reverse()));
    }
  }
  return all;
}

/** Orders in which the voters may have come, by everything that has an order. */
function orders(about: readonly Row[], at: Case): [string, string[]][] {
  const people = at.voters.map(({ personId }) => personId);
  const undone = about.filter(({ table }) => table === 'poll_taken_back').map(({ id }) => id);
  const entries = about.filter(({ table }) => table === 'poll_participations');
  const used = entries.filter(({ id }) => !undone.includes(id));
  const before = named(entries.filter(({ id }) => undone.includes(id)));
  const inTheEnd = named(used);
  return [
    ['arrival', [...at.arrival]],
    ['lines as they were written', inTheEnd],
    ['whose slip came back, then the others', [...new Set([...before, ...inTheEnd])]],
    ['lines by id', named([...used].sort(byId))],
    ['receipts as they were written', receiptsInOrder(at)],
    ['the roll as it stands', people],
  ];

  function named(rows: readonly Row[]): string[] {
    return rows.map((row) => people.find((it) => mentions(row, it)) ?? '');
  }
}

/** Sequences of choices, by everything in which choices can be read at all. */
function sequences(about: readonly Row[], { vault }: Case): [string, string[]][] {
  const choices = new Map(about.map((row) => [row, readable(row.document, vault)]));
  const by = (name: string, rows: readonly Row[]): [string, string[]] => [
    name,
    rows.flatMap((row) => choices.get(row) ?? []),
  ];
  const tables = [...new Set(about.map(({ table }) => table))];
  return tables
    .flatMap((table) => {
      const rows = about.filter((row) => row.table === table);
      return [
        by(`${table} as written`, rows),
        by(`${table} by id`, [...rows].sort(byId)),
        by(
          `${table} by version`,
          [...rows].sort((one, other) => one.version - other.version),
        ),
        by(
          `${table} by text`,
          [...rows].sort((one, other) => (one.text < other.text ? -1 : 1)),
        ),
      ];
    })
    .filter(([, found]) => found.length > 1);
}

/** Every choice that can be read in a document, opened where it is sealed, in the order in which it stands there. */
function readable(part: unknown, vault: Vault): string[] {
  if (typeof part === 'string') {
    const choice = CODES[part] ?? (CHOICES.includes(part) ? part : undefined);
    return choice === undefined ? opened(part, vault) : [choice];
  }
  return typeof part === 'object' && part !== null
    ? Object.values(part).flatMap((it: unknown) => readable(it, vault))
    : [];
}

function opened(text: string, vault: Vault): string[] {
  try {
    return readable(JSON.parse(vault.open(text)), vault);
  } catch {
    return [];
  }
}

function besideTheVoter(about: readonly Row[], { voters, pollId, vault }: Case): Guess {
  const found = new Map<string, string>();
  for (const { personId } of voters) {
    const marks = [
      personId,
      ...[1, 2, 3].map((turn) => idOf('poll-ballot', pollId, personId, turn)),
      idOf('poll-voice', pollId, personId),
    ];
    for (const row of about) {
      const choices = marks.some((it) => mentions(row, it)) ? readable(row.document, vault) : [];
      if (choices.length === 1) {
        found.set(personId, choices[0] ?? '');
      }
    }
  }
  return found;
}

/** Tries every call id on every choice: a fingerprint that covers the choice gives it away. */
function byFingerprint(at: Case): Guess {
  const found = new Map<string, string>();
  for (const { personId, callId, inputHash } of receiptsOf(at)) {
    const choice = CHOICES.filter(
      (it) => digest(canonical({ callId, pollId: at.pollId, choice: [it] })) === inputHash,
    );
    if (choice.length === 1) {
      found.set(personId, choice[0] ?? '');
    }
  }
  return found;
}

function receiptsInOrder(at: Case): string[] {
  return [...receiptsOf(at)]
    .sort((one, other) => one.rowid - other.rowid)
    .map(({ personId }) => personId);
}

const known = new WeakMap<readonly Row[], Map<string, Row>>();

function receiptsOf({ dump, voters, callIds, pollId }: Case) {
  const receipts =
    known.get(dump) ??
    new Map(dump.filter(({ table }) => table === 'receipts').map((row) => [row.id, row]));
  known.set(dump, receipts);
  return voters.flatMap(({ personId, openid }) =>
    callIds.flatMap((callId) => {
      const row = receipts.get(idOf('polls.castBallot', openid, callId));
      const { inputHash = '' } = (row?.document ?? {}) as { inputHash?: string };
      return row && mentions(row, pollId)
        ? [{ personId, callId, inputHash, rowid: row.rowid }]
        : [];
    }),
  );
}

/** The first to come and the first choice, and so on. */
function alongside(order: readonly string[], choices: readonly string[]): Guess {
  return new Map(
    order.length === choices.length ? order.map((voter, at) => [voter, choices[at] ?? '']) : [],
  );
}

function isAbout(row: Row, { pollId }: Case): boolean {
  const { table } = row;
  return mentions(row, pollId) && table !== 'poll_roll_pages' && table !== 'polls';
}

function mentions(row: Row, text: string): boolean {
  return row.text.includes(`"${text}"`);
}

function byId(one: Row, other: Row): number {
  return one.id < other.id ? -1 : 1;
}
