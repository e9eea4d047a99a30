import type { OutputOf } from '../../contracts/contract';
import type { listPolls } from '../../contracts/polls';
import type { Frozen, PollShown } from '../../contracts/polls-shown';
import { countedWays, type PollState } from '../../contracts/polls-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { householdOf, maskName, personOf, placeName } from '../organisation';
import { abilitiesIn } from './abilities';
import { ballots } from './ballot';
import { choiceFrom } from './choice';
import { type Count, countStateOf, lastCount } from './count';
import type { Course } from './course';
import { voiceKeyOf } from './electorate';
import { type Found, takesVoices } from './finding';
import { takenBack, voicesIn, voiceState } from './taken-back';
import { voiceFor } from './voice';

type PollLine = OutputOf<typeof listPolls>['items'][number];

/** Who reads, when, from which books. */
export interface Reading {
  readonly actor: Actor;
  readonly store: Store;
  readonly now: number;
}

/** The voice of the reader, and how it has been used. */
type OwnVoice = Partial<Awaited<ReturnType<typeof voiceState>>> & {
  readonly voiceId: string | undefined;
};

export async function ownVoice(
  { poll: { frozen } }: Found,
  { actor: { personId }, store, now }: Reading,
): Promise<OwnVoice> {
  const voiceId = personId === undefined ? undefined : await voiceFor(store, frozen, personId, now);
  return {
    voiceId,
    ...(voiceId !== undefined && (await voiceState(store, frozen.pollId, voiceId))),
  };
}

export async function shownPoll(found: Found, reading: Reading): Promise<PollShown> {
  const { poll, course } = found;
  const { frozen } = poll;
  const { store } = reading;
  const own = await ownVoice(found, reading);
  const entries = await Promise.all(
    countedWays.map((way) => lastCount(store, poll.id, way, course.entries[way])),
  );
  const participation = await voicesIn(store, poll.id);
  return {
    ...{ frozen, hash: poll.hash, standing: frozen.standing },
    state: stateAt(found, reading.now),
    placeName: await placeName(store, frozen.placeId),
    ...(isTold(participation, frozen) && { participation }),
    mine: await shownVoice(frozen, own, store),
    takenBack: course.takenBack,
    counts: await shownCounts(found, entries, store),
    blockedBecause: [...course.blockedBecause],
    ...(course.closedAt !== undefined && { closedAt: course.closedAt }),
    ...(course.countedAt !== undefined && { countedAt: course.countedAt }),
    ...(course.result && { result: course.result }),
    abilities: await abilitiesIn(found, reading, { own, entries, participation }),
  };
}

export async function shownLine(found: Found, reading: Reading): Promise<PollLine> {
  const { pollId, placeId, about, question, kind, isSecret, standing, opensAt, closesAt } =
    found.poll.frozen;
  const { voiceId, used: isUsed } = await ownVoice(found, reading);
  return {
    ...{ pollId, placeId, question, kind, isSecret, standing, opensAt, closesAt },
    ...(about && { about }),
    state: stateAt(found, reading.now),
    waitsForMe: takesVoices(found, reading.now) && voiceId !== undefined && isUsed === undefined,
  };
}

/** The masked name behind a voice; of a household, of its head. */
export async function nameOf(
  store: Pick<Store, 'get'>,
  { voice }: Pick<Frozen, 'voice'>,
  voiceId: string,
): Promise<string> {
  const personId = voice === 'person' ? voiceId : (await householdOf(store, voiceId))?.headId;
  const person = personId === undefined ? undefined : await personOf(store, personId);
  return maskName(person?.name ?? '');
}

/** Few voices say who is still missing: their number is told from the threshold on. */
function isTold(voices: number, { shownFrom }: Frozen): boolean {
  return voices >= shownFrom.participation;
}

/** After the last minute it is over for every reader, even if the clock is late. */
function stateAt({ poll, course }: Found, now: number): PollState {
  return course.state === 'open' && now > poll.frozen.closesAt ? 'counting' : course.state;
}

async function shownVoice(
  frozen: Frozen,
  { voiceId, used: use, before }: OwnVoice,
  store: Store,
): Promise<PollShown['mine']> {
  if (voiceId === undefined) {
    return { hasVoice: false };
  }
  const ballot = use && (await store.get(ballots, use.id));
  const undone = before && (await store.get(takenBack, before.id));
  return {
    hasVoice: true,
    voice: voiceKeyOf(frozen.pollId, voiceId),
    ...(use && { way: use.way, isAssisted: use.isAssisted }),
    ...(ballot && { choice: choiceFrom(ballot.code, frozen) }),
    ...(undone && { takenBack: { at: undone.at, because: undone.because, way: undone.way } }),
  };
}

function shownCounts(
  { poll: { frozen }, course }: { poll: Found['poll']; course: Course },
  entries: readonly (Count | undefined)[],
  store: Store,
): Promise<PollShown['counts']> {
  const shown = countedWays.filter((way) => frozen.ways.includes(way));
  return Promise.all(
    shown.map(async (way) => {
      const most = await voicesIn(store, frozen.pollId, { way });
      const count = entries.find((it) => it?.way === way);
      return {
        ...{ way, entry: course.entries[way], state: countStateOf(count) },
        ...(isTold(most, frozen) && { most }),
      };
    }),
  );
}
