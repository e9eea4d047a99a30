import { must, there } from './broken';
import { type BodyRule } from './law';
import { mayCall, ruleOf } from './meetings';
import { type Choices, type Facts, type Line, type Roll } from './shape';
import { meets, needs } from './threshold';
import { type OpenMeeting, type Phase, type Walk } from './walk';

/** Section 5.1 and 5.2: a meeting that was held, its minutes and its count. */

type Held = Facts<'held'>;
type CalledRoll = OpenMeeting['called']['rolls'][number];

export function hold(walk: Walk, { at, facts }: Line<'held'>): void {
  const { called, path } = there('H1', walk.meeting);
  must('H1', facts.step === called.step && mayCall(walk, facts.step, facts.by.hand));
  must('H1', at >= called.meetingAt);
  const rule = there('M3', ruleOf(walk, called));
  const asked = there('H2', askedRoll(called.rolls, path));
  must('H2', facts.path === asked.kind && facts.due === asked.due);
  must('H3', standsOnTheRoll(facts));
  must(
    'H4',
    facts.present.every(({ way }) => rule.ways.includes(way)),
  );
  must('H5', hasLawfulProxies(facts, there('R3', walk.rolls.get(asked.hash))));
  must('H6', countsThePresent(facts));
  must('H7', countsTheCalls(facts));
  must('H8', facts.women <= facts.present.length);
  must('H9', hasSignedMinutes(facts, walk.lawful.signatures));
  if (facts.step === 'discussion' && walk.lawful.needsWomensCheck) {
    must('H10', facts.womensCheck === 'no_such_ground');
  }
  must('H11', hasItsSlips(rule, facts, called.slipsRoll?.due ?? 0));
  must('H12', isCountedRightly(rule, facts, called.slipsRoll?.due ?? 0));
  walk.meeting = undefined;
  follow(walk, facts, called.isMerged);
}

function askedRoll(rolls: readonly CalledRoll[], path: string | undefined): CalledRoll | undefined {
  return rolls.length === 1 ? rolls[0] : rolls.find(({ kind }) => kind === path);
}

function standsOnTheRoll({ present, recused, signers, due }: Held): boolean {
  return [present.map(({ line }) => line), recused, signers].every(
    (lines) => new Set(lines).size === lines.length && lines.every((line) => line < due),
  );
}

function hasLawfulProxies({ present }: Held, roll: Roll): boolean {
  const inPerson = new Set(present.filter(({ way }) => way !== 'proxy').map(({ line }) => line));
  return present.every(({ line, way, by, paper }) => {
    if (way !== 'proxy') return by === undefined && paper === undefined;
    if (by === undefined || paper === undefined || by === line || !inPerson.has(by)) return false;
    const household = roll.lines[line]?.household;
    return household !== undefined && household === roll.lines[by]?.household;
  });
}

function countsThePresent({ present, recused, count }: Held): boolean {
  const counting = present.filter(({ line }) => !recused.includes(line));
  return (['onsite', 'online', 'proxy'] as const).every(
    (way) => sum(count[way]) === counting.filter((it) => it.way === way).length,
  );
}

function countsTheCalls({ present, recused, count, calls }: Held): boolean {
  const online = present
    .filter(({ line, way }) => way === 'online' && !recused.includes(line))
    .map(({ line }) => line);
  const called = new Set(calls.map(({ line }) => line));
  return (
    calls.length === online.length &&
    online.every((line) => called.has(line)) &&
    (['agree', 'against', 'abstain'] as const).every(
      (choice) => calls.filter((it) => it.choice === choice).length === count.online[choice],
    )
  );
}

function hasSignedMinutes({ papers, present, signers }: Held, signatures: number): boolean {
  const there = new Set(present.map(({ line }) => line));
  return (
    papers.some(({ kind }) => kind === 'minutes') &&
    signers.every((line) => there.has(line)) &&
    signers.length >= Math.min(signatures, present.length)
  );
}

function hasItsSlips({ slips: rule }: BodyRule, { slips, papers }: Held, due: number): boolean {
  if (rule === undefined || slips === undefined) return rule === slips;
  return papers.some(({ kind }) => kind === 'slips') && sum(slips) <= due;
}

function isCountedRightly(rule: BodyRule, held: Held, slipsDue: number): boolean {
  const { due, present, recused, count, slips, path } = held;
  const quorum = rule.paths.find(({ roll }) => roll === path)?.quorum;
  const base = rule.passOf === 'due' ? due : present.length;
  const counting = present.filter(({ line }) => !recused.includes(line)).length;
  const agree = count.onsite.agree + count.online.agree + count.proxy.agree;
  const isQuorate =
    base > 0 &&
    (quorum ? meets(quorum, counting, due) : due > 0) &&
    (!rule.slips || !slips || meets(rule.slips.cover, sum(slips), slipsDue));
  const isAdopted =
    meets(rule.pass, agree, base) &&
    (!rule.slips || !slips || meets(rule.slips.pass, slips.agree, sum(slips)));
  return (
    held.outcome === (!isQuorate ? 'no_quorum' : isAdopted ? 'adopted' : 'returned') &&
    held.quorumNeeded === (quorum && needs(quorum, due)) &&
    held.agreeNeeded === needs(rule.pass, base)
  );
}

/** The table at the end of 5.1. */
function follow(walk: Walk, { step, outcome }: Held, isMerged: boolean): void {
  if (outcome === 'no_quorum') return;
  if (step === 'resolution') {
    walk.phase = 'resolved';
    walk.outcome = outcome === 'adopted' ? 'passed' : 'failed';
    return;
  }
  const isGood = outcome === 'adopted' || walk.obliged.size > 0;
  const next: Record<typeof step, { good: Phase; other: Phase }> = {
    proposal: { good: 'proposed', other: 'declined' },
    discussion: { good: 'discussed', other: isMerged ? 'declined' : 'moved' },
    review: { good: 'reviewed', other: 'moved' },
  };
  walk.phase = isGood ? next[step].good : next[step].other;
}

function sum({ agree, against, abstain }: Choices): number {
  return agree + against + abstain;
}
