import type { OutputOf } from '../../contracts/contract';
import type { readRules } from '../../contracts/rules';
import type { OrgType, RevisionAbility } from '../../contracts/rules-words';
import type { Actor } from '../../kernel/actor';
import { parameters } from '../../law/parameters';
import { holds, idAt, isCadreOf, type Place, worksAt } from '../organisation';
import { revisionLife, type Verb } from './life';
import type { Review, Revision } from './revision';

type RulesAbility = OutputOf<typeof readRules>['abilities'][number];

/** Rules are a village's or a community's own: a township or a group resolves none. */
export function isVillage(place: Place | undefined): place is Place {
  return place?.kind === 'village' || place?.kind === 'community';
}

/** A community's residents have 居民公约 and their own assembly; the way is the same. */
export function orgTypeOf(place: Place | undefined): OrgType {
  return place?.kind === 'community' ? 'community' : 'village';
}

/** The secretary of the party branch or the director of the committee begins, ends, calls the vote and publishes. */
export function leads(actor: Actor, villageId: string): boolean {
  return (
    holds(actor, { office: 'party_branch', role: 'secretary', at: villageId }) ||
    holds(actor, { office: 'villagers_committee', role: 'director', at: villageId })
  );
}

/** The township's government orders corrections in its own villages. */
export function governs(actor: Actor, townshipId: string | undefined): boolean {
  return townshipId !== undefined && holds(actor, { office: 'government', at: townshipId });
}

/** Township and county see to the rules of all their villages. */
export function seesToVillages(actor: Actor): boolean {
  return holds(actor, { office: 'government' }) || holds(actor, { office: 'civil_affairs' });
}

/** The township's government, and civil affairs of township and county, in whose villages it is. */
export function oversees(actor: Actor, place: Place): boolean {
  const above = [idAt(place, 'township'), idAt(place, 'county')];
  return (
    governs(actor, above[0]) ||
    above.some((at) => at !== undefined && holds(actor, { office: 'civil_affairs', at }))
  );
}

/** Whose turn it is to look at the draft. */
export function reviewNow({ state, reviews }: Revision): Review | undefined {
  return state === 'under_review'
    ? reviews.find(({ verdict }) => verdict === undefined)
    : undefined;
}

/**
 * The office whose turn it is, or the one to which the review has risen. A legal adviser serves one village, not all
 * of those whose advisers sit in the same firm.
 */
export function reviewsNow(actor: Actor, revision: Revision): boolean {
  const review = reviewNow(revision);
  if (review === undefined) {
    return false;
  }
  const isAdviser =
    review.reviewer !== 'legal_adviser' ||
    holds(actor, { role: 'legal_adviser', at: revision.villageId });
  const isRisen = revision.duty !== undefined && revision.duty.rung > 0;
  return (
    (worksAt(actor, review.office.id) && isAdviser) ||
    (isRisen && worksAt(actor, revision.duty?.office.id ?? ''))
  );
}

/** Who works on the draft or looks at it sees what the linter marked, before the village has decided about it. */
export function seesFindings(actor: Actor, revision: Revision): boolean {
  return (
    isCadreOf(actor, revision.villageId) ||
    revision.reviews.some(({ office }) => worksAt(actor, office.id)) ||
    (revision.duty !== undefined && worksAt(actor, revision.duty.office.id))
  );
}

/** What villagers say to each other about a draft is read in the village and by those who work on it. */
export function readsOpinions(actor: Actor, revision: Revision): boolean {
  return actor.villageId === revision.villageId || seesFindings(actor, revision);
}

export function takesOpinions({ state }: Revision): boolean {
  return ['collecting', 'drafted', 'returned', 'review_passed', 'notice'].includes(state);
}

/** 先备案后公布 unless the county has it the other way round. */
export function mayPublish({ state }: Revision): boolean {
  const isEarly = state === 'passed';
  return !isEarly || isPublishedBeforeFiling();
}

function isPublishedBeforeFiling(): boolean {
  return parameters['convention.publishBeforeFiling'].value;
}

const ABILITY: Readonly<Partial<Record<Verb, RevisionAbility>>> = {
  save_draft: 'save_draft',
  send_to_review: 'send_to_review',
  post_notice: 'post_notice',
  call_vote: 'call_vote',
  file: 'file',
  publish: 'publish',
  end: 'end',
};
const LEADERS_ONLY: readonly RevisionAbility[] = ['call_vote', 'publish', 'end'];

/** What this reader may do with the revision now. */
export function abilitiesOf(revision: Revision, actor: Actor, now: number): RevisionAbility[] {
  const { villageId, state, noticeUntil = 0, unanswered } = revision;
  const isOpen = takesOpinions(revision);
  const own = isCadreOf(actor, villageId)
    ? revisionLife
        .verbs(state, 'village')
        .flatMap((verb) => ABILITY[verb] ?? [])
        .filter((it) => leads(actor, villageId) || !LEADERS_ONLY.includes(it))
        .filter((it) => it !== 'publish' || mayPublish(revision))
        .filter((it) => it !== 'call_vote' || noticeUntil < now)
    : [];
  return [
    ...(isOpen && actor.villageId === villageId ? (['add_opinion'] as const) : []),
    ...(unanswered > 0 && isCadreOf(actor, villageId) ? (['answer_opinions'] as const) : []),
    ...own,
    ...(reviewsNow(actor, revision) ? (['review'] as const) : []),
  ];
}

/** What this reader may do with the rules of the village. */
export function rulesAbilitiesOf(
  actor: Actor,
  {
    villageId,
    townshipId,
  }: { readonly villageId: string; readonly townshipId: string | undefined },
  { hasRules, isOpen }: { readonly hasRules: boolean; readonly isOpen: boolean },
): RulesAbility[] {
  return [
    ...(leads(actor, villageId) && !isOpen ? (['open_revision'] as const) : []),
    ...(hasRules && governs(actor, townshipId) ? (['order_correction'] as const) : []),
  ];
}
