import { canonicalText, fingerprint, type Json } from './canonical';
import { type Certificate, type Did, type Line } from './shape';

/**
 * Somebody who changes a certificate and knows the page well enough to make all hashes fit again: of the lines, of the
 * rolls and of the head. Works on whatever JSON it is given, and shares nothing with the product.
 */

type Open<T> = Json extends T ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
/** The file in hands that write in it. It may have lost its shape. */
export type Forged = Open<Certificate>;
export type ForgedLine<D extends Did = Did> = Open<Line<D>>;

/** A copy in which every number and hash that follows from something else follows from it again. */
export function recomputed(original: unknown): Forged {
  const file = copyOf(original) as Forged;
  const rolls = new Map<string, string>();
  for (const roll of file.rolls) {
    const hash = fingerprint(canonicalText({ kind: roll.kind, lines: roll.lines as Json }));
    rolls.set(roll.hash, hash);
    roll.hash = hash;
  }
  let prev = fingerprint('wuchangtong-certificate-1');
  const named = new Set<string>();
  file.lines.forEach((line, n) => {
    if (line.did === 'notice_prepared' && line.facts.head === line.prev) line.facts.head = prev;
    Object.assign(line, { n, prev });
    if (line.did === 'called') {
      for (const roll of rollsNamedBy(line)) {
        roll.hash = rolls.get(roll.hash) ?? roll.hash;
        named.add(roll.hash);
      }
    }
    const { at, did, facts } = line;
    line.hash = fingerprint(canonicalText({ at, did, facts: facts as Json, n, prev }));
    prev = line.hash;
  });
  file.rolls = file.rolls
    .filter(
      ({ hash }, at) => named.has(hash) && !file.rolls.slice(0, at).some((it) => it.hash === hash),
    )
    .sort((one, other) => (one.hash < other.hash ? -1 : 1));
  file.head = prev;
  return file;
}

export function copyOf(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file)) as unknown;
}

function rollsNamedBy({ facts }: ForgedLine<'called'>) {
  const perhaps: Partial<typeof facts> = facts;
  return [perhaps.rolls ?? [], perhaps.slipsRoll ?? []].flat();
}

/** One change somewhere in the file: done, looked at and undone. */
export interface Edit {
  readonly what: string;
  readonly does: () => void;
  readonly undoes: () => void;
}

/** Words of the page of which one may stand for another without spoiling the shape. */
const families: readonly (readonly string[])[] = [
  [
    'party_branch',
    'villagers_committee',
    'collective',
    'supervision_committee',
    'township',
    'county',
    'villager',
    'clock',
  ],
  [
    'party_organisation',
    'two_committees',
    'party_members',
    'villagers_assembly',
    'representatives_assembly',
    'members_assembly',
    'members_representatives',
  ],
  ['proposal', 'discussion', 'review', 'resolution'],
  ['adults', 'households', 'collective_members'],
  ['onsite', 'online', 'proxy'],
  ['agree', 'against', 'abstain'],
  ['adopted', 'returned', 'no_quorum'],
  ['no_such_ground', 'has_such_ground'],
  ['plan', 'minutes', 'slips', 'other'],
  ['decision', 'result'],
  ['village', 'township', 'county'],
  ['accepted', 'silence'],
  ['not_in_time', 'not_satisfied'],
  ['before_meeting', 'before_execution', 'before_archive'],
  ['villagers', 'representatives'],
  ['allowance', 'public_works', 'levy', 'compensation', 'land_adjust', 'convention'],
];

type Container = Record<string | number, unknown>;

/** Every single change: of every leaf, of every key, of every list. */
export function* editsOf(value: unknown, path = ''): Generator<Edit> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Container;
  for (const key of Object.keys(value)) {
    const here = `${path}.${key}`;
    const old = holder[key];
    for (const other of othersThan(old)) {
      yield exchange(holder, key, other, `${here} = ${JSON.stringify(other)}`);
    }
    yield* editsOf(old, here);
  }
  yield* Array.isArray(value) ? listEdits(value, path) : keyEdits(holder, path);
}

function othersThan(leaf: unknown): unknown[] {
  if (typeof leaf === 'number') return [leaf + 1, leaf - 1];
  if (typeof leaf === 'boolean') return [!leaf];
  if (typeof leaf !== 'string') return [];
  const letter = leaf.startsWith('a') ? 'b' : 'a';
  const words = families.filter((it) => it.includes(leaf)).flat();
  return [...new Set([`${letter}${leaf.slice(1)}`, `${leaf}x`, ...words])].filter(
    (it) => it !== leaf,
  );
}

function exchange(holder: Container, key: string, other: unknown, what: string): Edit {
  const old = holder[key];
  return {
    what,
    does: () => {
      holder[key] = other;
    },
    undoes: () => {
      holder[key] = old;
    },
  };
}

function* keyEdits(holder: Container, path: string): Generator<Edit> {
  const remove = (key: string) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the forger leaves no trace of it
    delete holder[key];
  };
  for (const key of Object.keys(holder)) {
    const { undoes } = exchange(holder, key, undefined, '');
    yield {
      what: `${path}.${key} removed`,
      does: () => {
        remove(key);
      },
      undoes,
    };
  }
  const does = () => {
    holder['unknown'] = 0;
  };
  yield {
    what: `${path} with one key more`,
    does,
    undoes: () => {
      remove('unknown');
    },
  };
}

function* listEdits(list: unknown[], path: string): Generator<Edit> {
  const old = [...list];
  const as = (what: string, other: readonly unknown[]): Edit => ({
    what: `${path} ${what}`,
    does: () => {
      list.splice(0, list.length, ...other);
    },
    undoes: () => {
      list.splice(0, list.length, ...old);
    },
  });
  yield as('lengthened', [...old, old.at(-1) ?? 0]);
  if (old.length === 0) return;
  yield as('shortened', old.slice(0, -1));
  if (old.length === 1) return;
  yield as('without its first', old.slice(1));
  yield as('the other way round', [...old].reverse());
}
