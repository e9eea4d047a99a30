import { must } from './broken';
import { type Line } from './shape';
import { meets } from './threshold';
import { isBeforeTheVote, isExecutive, type Walk } from './walk';

/** Section 5.3: villagers who demand a body, and authorities who approve or refuse. */

export function demand(walk: Walk, { facts }: Line<'demanded'>): void {
  const { who, signatures, due, obliges } = facts;
  must('D1', isBeforeTheVote(walk) && walk.meeting?.called.step !== 'resolution');
  must('D1', facts.by.hand === 'villager' && signatures <= due);
  const bodies = walk.lawful.demands
    .filter(({ by, share }) => by === who && meets(share, signatures, due))
    .map(({ body }) => body)
    .filter((body) => !walk.obliged.has(body));
  must('D1', bodies.length > 0 && bodies.join() === obliges.join());
  for (const body of bodies) walk.obliged.add(body);
}

export function approve(walk: Walk, { facts }: Line<'approved'>): void {
  must('A1', mayBeSettled(walk, facts));
  walk.granted.add(facts.kind);
}

export function refuse(walk: Walk, { facts }: Line<'refused'>): void {
  must('A2', mayBeSettled(walk, facts) && facts.stage !== 'before_archive');
  if (facts.stage !== 'before_execution') return;
  walk.isRefused = true;
  if (walk.phase === 'underway') walk.phase = 'done';
}

function mayBeSettled(walk: Walk, { kind, stage, by }: Line<'approved'>['facts']): boolean {
  const isAsked = walk.lawful.approvals.some((it) => it.kind === kind && it.stage === stage);
  const isTheirs = isExecutive(walk, by.hand) || by.hand === 'township' || by.hand === 'county';
  const isInTime =
    stage === 'before_meeting'
      ? walk.outcome === 'none'
      : walk.outcome === 'passed' && !walk.isRefused;
  return isAsked && !walk.granted.has(kind) && isTheirs && isInTime;
}
