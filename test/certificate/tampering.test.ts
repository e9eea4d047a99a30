import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { lawfulCertificates } from '../builders/lawful-certificates';
import { randomDecision } from '../builders/random-decisions';
import { canonicalText } from './canonical';
import { editsOf, type Forged, recomputed } from './forger';
import { graveForgeries, lineForgeries } from './forgeries';
import { verify } from './verifier';

/**
 * The certificate is worth what a stranger's reading of it is worth: whatever came about lawfully is accepted, and
 * whatever has been changed, by however little, is not.
 */

const RUNS = 600;

interface Original {
  readonly kind: string;
  readonly file: Forged;
  readonly head: string;
  readonly text: string;
}
const originals: readonly Original[] = Object.entries(lawfulCertificates).map(([kind, told]) => {
  const file = recomputed(told().certificate());
  return { kind, file, head: file.head, text: textOf(file) };
});

/** Of these every leaf is changed; of the others one in so many, and whose hand each deed was. */
const ELSE_EACH = 20;
const wholly = [
  'a road, by the adults',
  'a levy, slip by slip',
  'declined by the party organisation',
  'not passed',
  'taken back by who moved it',
  'demanded by the representatives, twice',
  'a convention, refused at first by the township',
  'compensation, some online and some by proxy',
  'a lease, by the collective’s representatives',
  'an objection that rises to the county',
];

/** Every rule that refused something, and how often. */
const bitten = new Map<string, number>();

function verdictOn(file: unknown, head: string): string {
  const verdict = verify(file, head);
  if (!('rejected' in verdict)) return Object.keys(verdict).join();
  bitten.set(verdict.rejected, (bitten.get(verdict.rejected) ?? 0) + 1);
  return verdict.rejected;
}

function textOf(file: Forged): string {
  return canonicalText(file);
}

function isTheSame(forged: Forged, head: string, text: string): boolean {
  return forged.head === head && textOf(forged) === text;
}

/** Forgeries by what came of them, so that one look shows which were believed. */
class Outcomes {
  private believed: string[] = [];
  private readonly counts = new Map<string, number>();

  add(what: string, verdict: string, ...refusing: readonly string[]): void {
    this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
    const isRefused =
      refusing.length > 0
        ? refusing.includes(verdict)
        : verdict !== 'accepted' && verdict !== 'unfinished';
    if (!isRefused) this.believed.push(`${what}: ${verdict}`);
  }

  /** Those that were not refused since one last asked. */
  takeBelieved(): readonly string[] {
    return this.believed.splice(0);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  count(verdict: string): number {
    return this.counts.get(verdict) ?? 0;
  }
}

describe('what came about lawfully', () => {
  it.each(originals)('is accepted: $kind', ({ file, head }) => {
    expect(verify(file, head)).toEqual({ accepted: true });
  });

  it.each(originals)('is not finished before its last line: $kind', ({ file }) => {
    for (let count = 1; count < file.lines.length; count += 1) {
      const begun = recomputed({ ...file, lines: file.lines.slice(0, count) });
      expect(verify(begun, begun.head)).toEqual({ unfinished: true });
    }
  });

  it(`is accepted in ${RUNS} ways that chance takes`, () => {
    const ends: Record<string, number> = {};
    let lines = 0;
    const takesAnyWay = fc.property(fc.gen(), (gen) => {
      const diary = randomDecision(gen);
      const file = diary.certificate();
      const { phase } = diary.run.state;
      ends[phase] = (ends[phase] ?? 0) + 1;
      lines += file.lines.length;
      expect(verify(file, file.head)).toEqual({ accepted: true });
    });
    fc.assert(takesAnyWay, { numRuns: RUNS });
    console.info(`${RUNS} random decisions, ${lines} lines, ends ${JSON.stringify(ends)}`);
  });
});

describe('a line tampered with', () => {
  const alone = new Outcomes();
  const oldHead = new Outcomes();
  const newHead = new Outcomes();

  it.each(originals)('is found: $kind', ({ kind, file, head, text }) => {
    for (const { what, file: changed } of lineForgeries(file)) {
      const verdict = verdictOn(changed, head);
      alone.add(`${kind}, ${what}`, verdict);
      if (verdict === 'F1') continue; // A shape that is not of the page stays so, whatever is hashed again.
      const forged = recomputed(changed);
      if (isTheSame(forged, head, text)) continue; // Two lines alike have changed places: nothing has been changed.
      oldHead.add(`${kind}, ${what}`, verdictOn(forged, head), 'F2');
      newHead.add(what, verdictOn(forged, forged.head));
    }
    expect(alone.takeBelieved()).toEqual([]);
    expect(oldHead.takeBelieved()).toEqual([]);
  });

  it('breaks a rule in most cases even when the published head is forged as well', () => {
    const other = newHead.total - newHead.count('accepted');
    console.info(
      `${alone.total} forgeries of lines; all hashes made anew in ${oldHead.total}, of which a rule besides the head ` +
        `stops ${other} (${newHead.count('unfinished')} as unfinished), the head alone ${newHead.count('accepted')}`,
    );
    expect(other / newHead.total).toBeGreaterThan(0.9);
  });
});

describe('what a village would quarrel about', () => {
  const grave = new Outcomes();

  it.each(originals)('is refused by a rule, not by the head alone: $kind', ({ kind, file }) => {
    for (const { what, file: changed } of graveForgeries(file)) {
      const forged = recomputed(changed);
      const verdict = verdictOn(forged, forged.head);
      // Without its last meeting a motion that was declined is one that has not ended.
      const isOpenAgain = verdict === 'unfinished' && / dropped$/.test(what);
      grave.add(`${kind}, ${what}`, isOpenAgain ? 'F4' : verdict);
    }
    expect(grave.takeBelieved()).toEqual([]);
  });

  it('is many things', () => {
    console.info(
      `${grave.total} forgeries of outcomes, meetings, notices, signatures, approvals and bodies`,
    );
    expect(grave.total).toBeGreaterThan(2000);
  });
});

describe('a leaf tampered with', () => {
  const alone = new Outcomes();
  const oldHead = new Outcomes();
  const newHead = new Outcomes();

  it.each(originals)('is found: $kind', ({ kind, file, head, text }) => {
    const each = wholly.includes(kind) ? 1 : ELSE_EACH;
    let n = 0;
    for (const { what, does, undoes } of editsOf(file)) {
      n += 1;
      const isHand = what.includes('.hand = ');
      if (n % each > 0 && !isHand) continue;
      does();
      const verdict = verdictOn(file, head);
      const forged = verdict === 'F1' ? undefined : recomputed(file);
      undoes();
      alone.add(`${kind}, ${what}`, verdict);
      if (forged === undefined || isTheSame(forged, head, text)) continue;
      oldHead.add(`${kind}, ${what}`, verdictOn(forged, head), 'F2', 'F3', 'R3');
      if (n % 3 === 0 || isHand) newHead.add(what, verdictOn(forged, forged.head));
    }
    expect(textOf(file)).toBe(text);
    expect(alone.takeBelieved()).toEqual([]);
    expect(oldHead.takeBelieved()).toEqual([]);
  });

  it('is everywhere in the file', () => {
    console.info(
      `${alone.total} changed leaves, keys and lists; all hashes made anew in ${oldHead.total}; of ` +
        `${newHead.total} with a forged head a rule stops ${newHead.total - newHead.count('accepted')}`,
    );
    expect(alone.total).toBeGreaterThan(20_000);
  });
});

describe('the page', () => {
  it('has no rule that never refuses anything', () => {
    const page = readFileSync('docs/certificate.md', 'utf8');
    const named = page.matchAll(/^\| ([A-Z]\d+) +\||\(([A-Z]\d+)\)/gm);
    const rules = new Set([...named].map(([, inTable, inText]) => inTable ?? inText ?? ''));
    const unbitten = [...rules].filter((rule) => !bitten.has(rule));
    console.info(JSON.stringify(Object.fromEntries([...bitten].sort())));
    expect(rules.size).toBe(55);
    expect(unbitten).toEqual([]);
  });
});
