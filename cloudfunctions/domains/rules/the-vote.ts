import assert from 'node:assert';
import { canonical, digest, idOf } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { type Ground, groundFor, openMotion } from '../decisions';
import { calledIn } from './aloud';
import { type Draft, hashOf } from './draft';
import type { Revision } from './revision';

/** The decision by which the assembly votes on this draft; the same however often it is asked for. */
export function decisionIdOf({ id, drafts }: Pick<Revision, 'id' | 'drafts'>): string {
  return idOf('rules-decision', id, drafts);
}

/** Looks at the village before the vote is called; in a community nothing can be voted on here yet. */
export async function groundForVote(
  world: Pick<World, 'store' | 'now' | 'random'>,
  villageId: string,
): Promise<Ground | undefined> {
  const ground = await groundFor(world, villageId);
  return typeof ground === 'string' ? undefined : ground;
}

/**
 * Puts this very draft before the villagers' assembly: the decision carries its fingerprint, and no other body takes it
 * (湖南省实施办法 Art 3: not delegable). Written together with the step of the revision.
 */
export async function openVote(
  tx: Transaction,
  revision: Revision,
  draft: Draft,
  { ground, moverId }: { readonly ground: Ground; readonly moverId: string | undefined },
): Promise<boolean> {
  const { id, villageId, purpose } = revision;
  const title = titleOf(revision);
  const hash = hashOf(draft.clauses);
  const opened = await openMotion(
    tx,
    {
      ...{ decisionId: decisionIdOf(revision), villageId, title, text: purpose },
      ...{ matters: ['convention'], source: { kind: 'revision', id }, draftHash: hash },
      papers: [{ kind: 'plan', title, hash }],
      granted: [{ kind: 'township_review', paper: reviewPaper(revision, hash), hand: 'township' }],
      ...(moverId !== undefined && { moverId }),
      hand: 'villagers_committee',
    },
    ground,
  );
  return typeof opened !== 'string';
}

/**
 * 提请审核 as the decision keeps it: the fingerprint of the text that was reviewed, with every reviewer's verdict on it.
 * Who reads the revision can recompute it from what stands there.
 */
export function reviewPaper(
  { reviews, drafts: n }: Pick<Revision, 'reviews' | 'drafts'>,
  draftHash: string,
): { readonly kind: 'approval'; readonly title: string; readonly hash: string } {
  const last = reviews.at(-1);
  assert(last && reviews.every(({ verdict, draft }) => verdict === 'pass' && draft === n));
  return {
    kind: 'approval',
    title: `${last.office.name}对第${n}稿的审核意见`,
    hash: digest(canonical({ draftHash, reviews })),
  };
}

function titleOf({ kind, orgType }: Pick<Revision, 'kind' | 'orgType'>): string {
  const { rules } = calledIn(orgType);
  return { adopt: `通过${rules}`, amend: `修改${rules}`, repeal: `废止${rules}` }[kind];
}
