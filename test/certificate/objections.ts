import { must, there } from './broken';
import { dayOf, lastInstantAfter } from './days';
import { type Level, type Line } from './shape';
import { isExecutive, type Objection, type Walk } from './walk';

/** Section 5.5: a villager objects to what hangs on the board, and is answered from level to level. */

const nextLevel: Readonly<Record<Level, Level | undefined>> = {
  village: 'township',
  township: 'county',
  county: undefined,
};

export function object(walk: Walk, { at, facts }: Line<'objected'>): void {
  const { objection, notice } = facts;
  const hanging = walk.published.filter(({ until }) => at <= until).map(({ n }) => n);
  must('O1', facts.by.hand === 'villager' && hanging.length > 0);
  must('O1', notice === Math.max(...hanging) && !walk.objections.has(objection));
  walk.objections.set(objection, { state: 'filed', level: 'village', since: at });
}

export function answer(walk: Walk, { at, facts }: Line<'objection_answered'>): void {
  const objection = there('O2', walk.objections.get(facts.objection));
  const { hand } = facts.by;
  const { level } = objection;
  must('O2', objection.state === 'filed' && facts.level === level);
  must('O2', level === 'village' ? isExecutive(walk, hand) : hand === level);
  walk.objections.set(facts.objection, { state: 'answered', level, since: at });
}

export function raise(walk: Walk, { at, facts }: Line<'objection_risen'>): void {
  const objection = there('O3', walk.objections.get(facts.objection));
  const { reply, townshipReply } = walk.lawful.days;
  const { hand } = facts.by;
  if (facts.why === 'not_in_time') {
    const days = objection.level === 'village' ? reply : townshipReply;
    must('O3', hand === 'clock' && objection.state === 'filed' && isAfter(at, objection, days));
  } else {
    must('O3', hand === 'villager' && objection.state === 'answered');
  }
  const level = there('O3', nextLevel[objection.level]);
  must('O3', facts.level === level);
  walk.objections.set(facts.objection, { state: 'filed', level, since: at });
}

export function close(walk: Walk, { at, facts }: Line<'objection_closed'>): void {
  const objection = there('O4', walk.objections.get(facts.objection));
  const { hand } = facts.by;
  must('O4', objection.state === 'answered');
  must(
    'O4',
    facts.how === 'accepted'
      ? hand === 'villager'
      : hand === 'clock' && isAfter(at, objection, walk.lawful.days.silence),
  );
  walk.objections.set(facts.objection, { ...objection, state: 'closed' });
}

/** Whether the days since the objection's last turn have run out. */
function isAfter(at: number, { since }: Objection, days: number): boolean {
  return at > lastInstantAfter(dayOf(since), days);
}
