import type { Frozen } from '../../contracts/polls-shown';
import { type CountedWay, countedWays, type PollAbility } from '../../contracts/polls-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { isCadreOf, mayHelpIn } from '../organisation';
import { type Count, witnessFault } from './count';
import { pollLife } from './course';
import { type Found, takesVoices } from './finding';
import { mayRun, mayWitness, seesNames } from './policy';

interface Reading {
  readonly actor: Actor;
  readonly store: Store;
  readonly now: number;
}

interface Seen {
  readonly own: { readonly voiceId: string | undefined; readonly used?: object };
  readonly entries: readonly (Count | undefined)[];
  /** How many voices are in. */
  readonly participation: number;
}

/** What this reader may do with the poll now, so that no screen guesses. */
export async function abilitiesIn(
  found: Found,
  reading: Reading,
  seen: Seen,
): Promise<PollAbility[]> {
  const { frozen } = found.poll;
  const { actor } = reading;
  return [
    ...(await voting(found, reading, seen)),
    ...(mayRun(actor, frozen) ? running(found, reading.now, seen) : []),
    ...only('take_back', takesVoices(found, reading.now) && (await mayMend(frozen, reading))),
    ...(await witnessing(found, reading, seen)),
    ...only('read_roll_names', seesNames(actor, frozen)),
    ...only(
      'read_ballots',
      seesNames(actor, frozen) && !frozen.isSecret && found.course.state === 'counted',
    ),
  ];
}

async function voting(
  found: Found,
  { actor, store, now }: Reading,
  { own }: Seen,
): Promise<PollAbility[]> {
  const { frozen } = found.poll;
  if (!takesVoices(found, now) || !frozen.ways.includes('online')) {
    return [];
  }
  return [
    ...only('cast', own.voiceId !== undefined && own.used === undefined),
    ...only('cast_for', await mayHelpIn(store, actor, frozen.villageId)),
  ];
}

/** Whoever runs the poll, and helpers where a voice that they gave can still be found. */
async function mayMend(frozen: Frozen, { actor, store }: Reading): Promise<boolean> {
  return (
    mayRun(actor, frozen) ||
    (!frozen.isSecret &&
      frozen.ways.includes('online') &&
      (await mayHelpIn(store, actor, frozen.villageId)))
  );
}

function running(found: Found, now: number, { participation }: Seen): PollAbility[] {
  const { course } = found;
  const { frozen } = found.poll;
  const isOpen = takesVoices(found, now);
  const takes = (way: CountedWay) =>
    isOpen && frozen.ways.includes(way) && course.entries[way] === 0;
  const mayRecord =
    pollLife.verbs(course.state, 'official').includes('record') &&
    !(frozen.isSecret && course.state === 'open');
  const isOver =
    frozen.mayCloseEarly || now > frozen.closesAt || participation >= frozen.electorate.size;
  return [
    ...only('hand_out_slip', takes('paper')),
    ...only('mark_present', takes('hand')),
    ...countedWays.flatMap((way) =>
      only(`record_${way}_count`, mayRecord && frozen.ways.includes(way)),
    ),
    ...only('close', course.state === 'open' && isOver),
  ];
}

async function witnessing(
  { poll: { frozen } }: Found,
  { actor, store, now }: Reading,
  { entries }: Seen,
): Promise<PollAbility[]> {
  if (!entries.some((it) => it) || !(await mayWitness(store, actor, frozen, now))) {
    return [];
  }
  return entries.flatMap((count) =>
    count && witnessFault(count, witnessIn(actor, frozen)) === undefined
      ? [`witness_${count.way}_count` as const]
      : [],
  );
}

function witnessIn({ personId = '', householdId, ...actor }: Actor, { villageId }: Frozen) {
  return {
    ...{ personId, isCadre: isCadreOf(actor, villageId) },
    ...(householdId !== undefined && { householdId }),
  };
}

function only(ability: PollAbility, isGiven: boolean): PollAbility[] {
  return isGiven ? [ability] : [];
}
