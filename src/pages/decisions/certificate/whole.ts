import { readCertificate } from '@contracts/decisions';
import type { OutputOf } from '@contracts/contract';
import { call } from '@/backend/call';
import type { Certificate } from './chain';

type Part = OutputOf<typeof readCertificate>;

/** The rest of a certificate whose minutes and rolls are too long for one answer, joined to its first part. */
export async function wholeOf(first: Part): Promise<Certificate | undefined> {
  const { next, ...beginning } = first;
  let whole: Certificate = { ...beginning, lines: continued([], first.lines) };
  let after = next;
  while (after !== undefined) {
    const reply = await call(readCertificate, { decisionId: first.decisionId, after });
    if (!reply.ok || reply.data.head !== first.head) {
      return undefined;
    }
    whole = {
      ...whole,
      lines: continued(whole.lines, reply.data.lines),
      rolls: joined(whole.rolls, reply.data.rolls),
    };
    after = reply.data.next;
  }
  return whole;
}

/** What comes under the same number once more goes on with the lists of the line that began. */
function continued(before: Part['lines'], more: Part['lines']): Part['lines'] {
  return more.reduce((lines, line) => {
    const last = lines[lines.length - 1];
    return last?.n === line.n
      ? [...lines.slice(0, -1), { ...last, facts: appended(last.facts, line.facts) }]
      : [...lines, line];
  }, before);
}

type Facts = Part['lines'][number]['facts'];

function appended(facts: Facts, more: Facts): Facts {
  const lists = Object.entries(more).map(([key, list]) => [
    key,
    [...(facts[key] as readonly unknown[]), ...(list as readonly unknown[])],
  ]);
  return { ...facts, ...(Object.fromEntries(lists) as Facts) };
}

/** A roll that goes on in the next part has the same fingerprint there. */
function joined(before: Part['rolls'], more: Part['rolls']): Part['rolls'] {
  return more.reduce((rolls, roll) => {
    const last = rolls[rolls.length - 1];
    return last?.hash === roll.hash
      ? [...rolls.slice(0, -1), { ...last, lines: [...last.lines, ...roll.lines] }]
      : [...rolls, roll];
  }, before);
}
