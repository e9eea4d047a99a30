import { copyOf, type Forged, type ForgedLine } from './forger';
import { type Body, type Did, type Facts, type RollKind } from './shape';

/** Forgeries of whole lines, and those that a village would quarrel about. Each gives a changed copy. */

export interface Forgery {
  readonly what: string;
  readonly file: Forged;
}

type Change = (file: Forged) => unknown;

export function forgery(original: unknown, what: string, change: Change): Forgery {
  const file = copyOf(original) as Forged;
  change(file);
  return { what, file };
}

const deeds = [
  ...['opened', 'demanded', 'called', 'called_off', 'seated', 'held', 'approved', 'refused'],
  ...['notice_prepared', 'notice_returned', 'notice_signed', 'notice_published', 'carried_out'],
  ...['objected', 'objection_answered', 'objection_risen', 'objection_closed', 'reported'],
  ...['withdrawn', 'archived'],
];

/** Every line removed, doubled, exchanged with its neighbour (the instants stay in their places), called another deed. */
export function* lineForgeries(original: Forged): Generator<Forgery> {
  for (const [at, line] of original.lines.entries()) {
    const here = `line ${at} (${line.did})`;
    yield forgery(original, `${here} removed`, ({ lines }) => lines.splice(at, 1));
    yield forgery(original, `${here} doubled`, ({ lines }) =>
      lines.splice(at, 0, copyOf(line) as ForgedLine),
    );
    if (at + 1 < original.lines.length) {
      yield forgery(original, `${here} after its neighbour`, ({ lines }) => {
        exchangeDeeds(lines, at);
      });
    }
    for (const did of deeds.filter((it) => it !== line.did)) {
      yield forgery(original, `${here} called ${did}`, ({ lines }) =>
        Object.assign(lines[at] ?? {}, { did }),
      );
    }
  }
}

function exchangeDeeds(lines: ForgedLine[], at: number): void {
  const [one, other] = [lines[at], lines[at + 1]];
  if (one && other) {
    lines[at] = { ...other, at: one.at };
    lines[at + 1] = { ...one, at: other.at };
  }
}

/** What must be refused even from somebody who has forged the head that was published. */
export function* graveForgeries(original: Forged): Generator<Forgery> {
  const isCarriedOut = original.lines.some(({ did }) => did === 'carried_out');
  for (const [at, line] of original.lines.entries()) {
    const without = (what: string) =>
      forgery(original, `line ${at} (${line.did}): ${what}`, ({ lines }) => lines.splice(at, 1));
    if (line.did === 'called') {
      yield without('call dropped');
      yield* ofCall(original, at, line.facts, line.at);
    }
    if (line.did === 'held') {
      yield without('minutes dropped');
      yield* ofMinutes(original, at, line.facts);
    }
    if (line.did === 'notice_signed') yield without('signature dropped');
    if (line.did === 'approved' && isCarriedOut) yield without('approval dropped');
    if (line.did === 'notice_published') {
      yield* [1, DAY].map((less) =>
        edited(original, at, line.did, `hangs ${less} ms less`, ({ facts }) => {
          facts.until -= less;
        }),
      );
    }
  }
}

function edited<D extends Did>(
  original: Forged,
  at: number,
  did: D,
  what: string,
  onLine: (line: ForgedLine<D>, file: Forged) => void,
): Forgery {
  return forgery(original, `line ${at} (${did}): ${what}`, (file) => {
    onLine(file.lines[at] as ForgedLine<D>, file);
  });
}

const DAY = 86_400_000;
const outcomes = ['adopted', 'returned', 'no_quorum'] as const;
const ofMeeting = ['called', 'seated', 'held'];

function* ofMinutes(original: Forged, at: number, held: Facts<'held'>): Generator<Forgery> {
  const { onsite, online, proxy } = held.count;
  for (const outcome of outcomes.filter((it) => it !== held.outcome)) {
    yield edited(original, at, 'held', `outcome ${outcome}`, ({ facts }) => {
      facts.outcome = outcome;
    });
    yield edited(original, at, 'held', `outcome ${outcome}, figures that fit`, ({ facts }) => {
      Object.assign(facts, { outcome, agreeNeeded: onsite.agree + online.agree + proxy.agree });
      if (facts.quorumNeeded !== undefined) facts.quorumNeeded = 0;
    });
    yield edited(original, at, 'held', `outcome ${outcome}, a law that fits`, (line, file) => {
      Object.assign(line.facts, { outcome, agreeNeeded: 0 });
      makeEverythingPass(file);
    });
  }
  const isUsed = original.lines.at(-1)?.did !== 'withdrawn';
  if (held.outcome !== 'no_quorum' && isUsed) {
    const before = original.lines.slice(0, at).map(({ did }) => did);
    const called = before.lastIndexOf('called');
    yield forgery(original, `line ${at} (held): the whole meeting dropped`, (file) => {
      file.lines = file.lines.filter(
        ({ did }, n) => n < called || n > at || !ofMeeting.includes(did),
      );
    });
  }
  yield edited(original, at, 'held', 'more women than came', ({ facts }) => {
    facts.women = facts.present.length + 1;
  });
  if (held.signers.length === 2) {
    yield edited(original, at, 'held', 'signature dropped', ({ facts }) => {
      facts.signers.pop();
    });
  }
}

function makeEverythingPass({ lines: [opened] }: Forged): void {
  if (opened?.did !== 'opened') return;
  const lawful = opened.facts.lawful as {
    deciding: { pass: object }[];
    preparing: Record<string, { pass: object }>;
  };
  for (const rule of [...lawful.deciding, ...Object.values(lawful.preparing)]) {
    rule.pass = { parts: 0, of: 1, isMoreThan: false };
  }
}

const rollOf: Readonly<Record<Body, RollKind>> = {
  party_organisation: 'party_committee',
  two_committees: 'two_committees',
  party_members: 'party_members',
  villagers_assembly: 'adults',
  representatives_assembly: 'representatives_assembly',
  members_assembly: 'collective_members',
  members_representatives: 'collective_representatives',
};

function* ofCall(
  original: Forged,
  at: number,
  { body, meetingAt, rolls }: Facts<'called'>,
  calledAt: number,
): Generator<Forgery> {
  const days = Math.floor((meetingAt - calledAt) / DAY);
  const times = days > 0 ? [calledAt, calledAt + (days - 1) * DAY] : [];
  for (const time of times) {
    yield edited(original, at, 'called', `meets ${meetingAt - time} ms before`, ({ facts }) => {
      facts.meetingAt = time;
    });
    yield edited(original, at, 'called', `called ${meetingAt - time} ms after`, (line) => {
      line.at = meetingAt - (time - calledAt);
    });
  }
  for (const [other, kind] of Object.entries(rollOf) as [Body, RollKind][]) {
    if (other === body) continue;
    yield edited(original, at, 'called', `body ${other}`, ({ facts }) => {
      facts.body = other;
    });
    yield edited(original, at, 'called', `body ${other} with its roll`, (line, file) => {
      const asked = rolls.slice(0, 1).map((roll) => ({ ...roll, kind }));
      Object.assign(line.facts, { body: other, rolls: asked });
      for (const roll of file.rolls) if (roll.hash === asked[0]?.hash) roll.kind = kind;
      const held = file.lines.slice(at).find(({ did }) => did === 'held');
      if (held?.did === 'held') held.facts.path = kind;
    });
  }
}
