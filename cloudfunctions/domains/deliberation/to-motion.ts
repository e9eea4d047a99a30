import type { Matter } from '../../contracts/decisions-words';
import type { Transaction } from '../../kernel/store';
import { decisionBooks, type Ground, openMotion } from '../decisions';
import { motionId, motions, type TopicMotion } from './motion';

/** What is moved, out of which topic or item. */
interface Moving {
  readonly decisionId: string;
  readonly villageId: string;
  readonly title: string;
  readonly text: string;
  readonly matters: readonly Matter[];
  readonly sourceId: string;
  readonly meetingId?: string | undefined;
  readonly moverId: string;
  readonly hand: 'party_branch' | 'villagers_committee';
}

type NotMoved =
  | Extract<Awaited<ReturnType<typeof openMotion>>, string>
  | 'already_a_motion'
  | 'decision_id_taken';

/** Opens the decision and notes on the topic that it was moved, in one transaction: neither stands without the other. */
export async function toMotion(
  tx: Transaction,
  { sourceId, meetingId, moverId, ...moving }: Moving,
  ground: Ground,
): Promise<NotMoved | undefined> {
  const { decisionId } = moving;
  const id = motionId(sourceId);
  if (await tx.get(motions, id)) {
    return 'already_a_motion';
  }
  if (await tx.get(decisionBooks.decisions, decisionId)) {
    return 'decision_id_taken';
  }
  const source = { kind: 'topic' as const, id: sourceId };
  const opened = await openMotion(tx, { ...moving, source, moverId, papers: [] }, ground);
  if (typeof opened === 'string') {
    return opened;
  }
  const motion: Omit<TopicMotion, 'version'> = {
    ...{ id, sourceId, decisionId, at: ground.now, byId: moverId },
    ...(meetingId !== undefined && { meetingId }),
  };
  await tx.insert(motions, motion);
  return undefined;
}
