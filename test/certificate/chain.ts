import { must, there } from './broken';
import { canonicalText, fingerprint, type Json } from './canonical';
import { type Certificate, type Line, type Roll } from './shape';

/** Section 2: what the file is before one asks what its lines say. Each rule for the whole file, then the next. */

export function checkFile(certificate: Certificate, publishedHead: string): void {
  const { lines, head, decisionId } = certificate;
  const last = there('F1', lines.at(-1));
  const first = there('F1', lines[0]);
  must('F2', head === last.hash && head === publishedHead);
  must('F3', first.did !== 'opened' || first.facts.decisionId === decisionId);
  checkChain(lines);
  checkRolls(certificate);
}

function checkChain(lines: readonly Line[]): void {
  must(
    'C1',
    lines.every(({ n }, index) => n === index),
  );
  const start = fingerprint('wuchangtong-certificate-1');
  must(
    'C2',
    lines.every(({ prev }, index) => prev === (lines[index - 1]?.hash ?? start)),
  );
  must(
    'C3',
    lines.every((line) => line.hash === lineHash(line)),
  );
  must(
    'C4',
    lines.every(({ at }, index) => at >= (lines[index - 1]?.at ?? 0)),
  );
  must(
    'C5',
    lines.every(({ did }, index) => (did === 'opened') === (index === 0)),
  );
  const opener = lines[0]?.facts.by.hand;
  must('C5', opener !== 'supervision_committee' && opener !== 'clock');
}

function lineHash({ at, did, facts, n, prev }: Line): string {
  return fingerprint(canonicalText({ at, did, facts: facts as Json, n, prev }));
}

function checkRolls({ lines, rolls }: Certificate): void {
  must(
    'R1',
    rolls.every(
      (roll) =>
        roll.hash === fingerprint(canonicalText({ kind: roll.kind, lines: roll.lines as Json })),
    ),
  );
  must('R2', rolls.every(namesEachVoiceOnce));
  const called = lines.flatMap((line) =>
    line.did === 'called'
      ? [...line.facts.rolls, ...(line.facts.slipsRoll ? [line.facts.slipsRoll] : [])]
      : [],
  );
  const named = [...new Set(called.map(({ hash }) => hash))].sort();
  must('R3', rolls.length === named.length && rolls.every(({ hash }, at) => hash === named[at]));
  const rollOf = new Map(rolls.map((roll) => [roll.hash, roll]));
  must(
    'R3',
    called.every(({ hash, kind, due }) => {
      const roll = rollOf.get(hash);
      return roll?.kind === kind && roll.lines.length === due;
    }),
  );
}

function namesEachVoiceOnce({ kind, lines }: Roll): boolean {
  const areDifferent = (ids: readonly (string | undefined)[]) => new Set(ids).size === ids.length;
  if (!areDifferent(lines.map(({ voice }) => voice))) return false;
  if (kind !== 'households') return true;
  const households = lines.map(({ household }) => household);
  return areDifferent(households) && !households.includes(undefined);
}
