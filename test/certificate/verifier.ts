import { approve, demand, refuse } from './approvals';
import { BrokenRule, must } from './broken';
import { checkFile } from './chain';
import { checkedLaw } from './law';
import { call, callOff, takeSeats } from './meetings';
import { hold } from './minutes';
import { carryOut, prepareNotice, publishNotice, returnNotice, signNotice } from './notices';
import { answer, close, object, raise } from './objections';
import { type Certificate, certificateShape, type Line } from './shape';
import { hasApprovals, isBeforeTheVote, isExecutive, startOfWalk, type Walk } from './walk';

/** `rejected` names the first rule of docs/certificate.md that is broken. */
export type Verdict =
  { readonly accepted: true } | { readonly rejected: string } | { readonly unfinished: true };

/**
 * A second reading of the certificate, written from docs/certificate.md alone, as a stranger would write it: what it
 * accepts has come about lawfully even if the program that wrote the file is wrong.
 */
export function verify(certificate: unknown, publishedHead: string): Verdict {
  try {
    must('F1', certificateShape(certificate));
    return checked(certificate, publishedHead);
  } catch (error) {
    if (error instanceof BrokenRule) return { rejected: error.rule };
    throw error;
  }
}

function checked(certificate: Certificate, publishedHead: string): Verdict {
  checkFile(certificate, publishedHead);
  const [opened, ...lines] = certificate.lines;
  must('C5', opened?.did === 'opened');
  const walk = startOfWalk(opened, checkedLaw(opened), certificate.rolls);
  for (const line of lines) {
    must('F4', !hasEnded(walk));
    step(walk, line);
  }
  return hasEnded(walk) ? { accepted: true } : { unfinished: true };
}

function hasEnded({ phase }: Walk): boolean {
  return phase === 'declined' || phase === 'withdrawn' || phase === 'archived';
}

/** What each deed asks for, and what it changes. */
const deeds: { readonly [D in Line['did']]: (walk: Walk, line: Line<D>) => void } = {
  opened: () => {
    must('C5', false);
  },
  demanded: demand,
  called: call,
  called_off: callOff,
  seated: takeSeats,
  held: hold,
  approved: approve,
  refused: refuse,
  notice_prepared: prepareNotice,
  notice_returned: returnNotice,
  notice_signed: signNotice,
  notice_published: publishNotice,
  carried_out: carryOut,
  objected: object,
  objection_answered: answer,
  objection_risen: raise,
  objection_closed: close,
  reported: (_walk, { facts }) => {
    must('E3', facts.by.hand === 'supervision_committee');
  },
  withdrawn: withdraw,
  archived: archive,
};

function step(walk: Walk, line: Line): void {
  const deed = deeds[line.did] as (walk: Walk, line: Line) => void;
  deed(walk, line);
}

function withdraw(walk: Walk, { facts }: Line<'withdrawn'>): void {
  const hands = ['villager', 'party_branch', 'villagers_committee', 'township'];
  must('E1', isBeforeTheVote(walk) && walk.meeting === undefined && walk.obliged.size === 0);
  must('E1', hands.includes(facts.by.hand));
  walk.phase = 'withdrawn';
}

function archive(walk: Walk, { at, facts }: Line<'archived'>): void {
  must('E2', walk.phase === 'published' && isExecutive(walk, facts.by.hand));
  must(
    'E2',
    walk.published.every(({ until }) => at > until),
  );
  must(
    'E2',
    [...walk.objections.values()].every(({ state }) => state === 'closed'),
  );
  must('E2', walk.outcome !== 'passed' || walk.isRefused || hasApprovals(walk, 'before_archive'));
  walk.phase = 'archived';
}
