import type { OutputOf } from '../../contracts/contract';
import type { readMinutes } from '../../contracts/deliberation-minutes';
import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import { everyPage } from '../every-page';
import { contentOf } from './content';
import { corrections, type Correction, minutes, type Minutes } from './minutes';
import { type Names, nameFor, namesOf, placeNameIn } from './names';
import { conducts } from './policy';
import type { Approached } from './standpoint';
import { showCounts } from './view-count';
import { showMeetingLine } from './view-meeting';

export type MinutesShown = OutputOf<typeof readMinutes>;

/**
 * The minutes for this reader: published ones for everybody of the village, a draft for those who conduct it. On paper
 * all names are masked, also that of whoever prints it: it hangs on a wall.
 */
export async function minutesFor(
  { meeting, standpoint }: Approached,
  actor: Actor,
  world: Pick<World, 'store' | 'vault' | 'now'>,
  { isPaper }: { readonly isPaper: boolean } = { isPaper: false },
): Promise<MinutesShown | undefined> {
  const { store, now } = world;
  const written = await store.get(minutes, meeting.id);
  if (!written || (!written.published && !conducts(meeting, actor))) {
    return undefined;
  }
  const [placeName, corrected] = await Promise.all([
    placeNameIn(store, meeting),
    everyPage(store, corrections, { index: 'ofMeeting', equals: { meetingId: meeting.id } }),
  ]);
  const { published } = written;
  const content = published ?? (await contentOf(meeting, world));
  const names = await namesOf(store, [
    ...[meeting.hostId, meeting.recorderId],
    ...content.counts.flatMap(({ witnessIds }) => witnessIds),
    ...content.items.map(({ raisedBy }) => raisedBy),
    ...corrected.map(({ byId }) => byId),
  ]);
  const { standing, attendance } = content;
  const own = isPaper ? undefined : actor.personId;
  return {
    meeting: showMeetingLine(meeting, { placeName, standpoint, now }),
    ...{ edition: written.edition, isPublished: published !== undefined },
    ...(published && { publishedAt: published.at, hash: published.hash }),
    hostName: nameFor(names, meeting.hostId, own),
    recorderName: nameFor(names, meeting.recorderId, own),
    ...wordsOf(written, meeting.topics),
    ...{ attendance, standing },
    counts: showCounts(content.counts, names, own),
    items: content.items.map(({ raisedBy, ...item }) => ({
      ...item,
      ...(raisedBy !== undefined && { raisedBy: nameFor(names, raisedBy, own) }),
    })),
    corrections: corrected.map((it) => showCorrection(it, names, own)),
  };
}

function wordsOf(
  { heldFrom, heldUntil, talk, summary, topics }: Minutes,
  agenda: readonly { readonly id: string; readonly title: string }[],
) {
  const said = new Map(topics.map((it) => [it.topicId, it.said]));
  return {
    ...{ heldFrom, heldUntil },
    ...(talk !== undefined && { talk }),
    ...(summary !== undefined && { summary }),
    topics: agenda.map(({ id: topicId, title }) => {
      const words = said.get(topicId);
      return { topicId, title, ...(words !== undefined && { said: words }) };
    }),
  };
}

function showCorrection({ at, byId, words, reason }: Correction, names: Names, own?: string) {
  return { at, name: nameFor(names, byId, own), words, reason };
}
