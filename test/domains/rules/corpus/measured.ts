import { type Finding, lint } from '../../../../cloudfunctions/domains/rules/lint';
import type { Offending } from './sentence';

/** How the linter does on sentences of which a human has said what they are. */
export interface Measure {
  /** Of what it marks: how much is rightly marked. */
  readonly precision: number;
  /** Of what is forbidden: how much it marks. */
  readonly recall: number;
  /** Of what is forbidden: how much it marks as the right kind, among others perhaps. */
  readonly kindRecall: number;
  /** Lawful sentences that it calls a certain offence: the worst that it can do. */
  readonly certainFalse: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

export function measured(offending: readonly Offending[], lawful: readonly string[]): Measure {
  const found = offending.map(([kind, text]) => ({ kind, text, findings: lint([text]) }));
  const hits = found.filter(({ findings }) => findings.length > 0);
  const right = hits.filter(({ kind, findings }) => findings.some((it) => it.kind === kind));
  const alarms = lawful.map((text) => ({ text, findings: lint([text]) })).filter(isMarked);
  return {
    precision: hits.length / (hits.length + alarms.length),
    recall: hits.length / offending.length,
    kindRecall: right.length / offending.length,
    certainFalse: alarms
      .filter(({ findings }) => findings.some(({ sureness }) => sureness === 'certain'))
      .map(({ text }) => text),
    missed: found.filter((it) => !isMarked(it)).map(({ text }) => text),
    falseAlarms: alarms.map(({ text, findings }) => `${text} ← ${findings[0]?.words ?? ''}`),
  };
}

function isMarked({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.length > 0;
}
