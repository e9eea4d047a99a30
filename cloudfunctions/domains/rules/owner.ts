import type { OfficeKind } from '../../contracts/organisation-words';
import type { Store } from '../../kernel/store';
import { conventionReviewers } from '../../law/convention-reviewers';
import { holderOf, isInOffice, type Level, officeFor } from '../organisation';
import { reviewNow } from './policy';
import type { Review, Revision } from './revision';

type Reader = Pick<Store, 'get' | 'find'>;

/** An office with somebody in it who takes the duty. */
export interface Found {
  readonly office: { readonly id: string; readonly name: string };
  readonly holderId: string;
}

/** Who sees to it that what was left lying is done: the township, then the county's civil affairs. */
const ABOVE: readonly (readonly [kind: OfficeKind, level: Level])[] = [
  ['government', 'township'],
  ['civil_affairs', 'county'],
];

/** The village's committee with whoever now speaks for it. */
export function homeOf(store: Reader, villageId: string, now: number): Promise<Found | undefined> {
  return staffed(store, 'villagers_committee', 'village', villageId, now);
}

/** Whoever speaks for the committee now; while nobody does, whoever began the revision. */
export async function keeperAtHome(
  store: Reader,
  { home, openedBy }: Pick<Revision, 'home' | 'openedBy'>,
  now: number,
): Promise<Found> {
  const holder = await holderOf(store, home.id, now);
  return { office: home, holderId: holder?.personId ?? openedBy };
}

/**
 * Those who review, in turn, as far as they are there. Nothing when the one is missing without whom no draft is
 * reviewed: the township.
 */
export async function reviewersFor(
  store: Reader,
  villageId: string,
  now: number,
): Promise<readonly Review[] | undefined> {
  const reviews: Review[] = [];
  for (const { reviewer, office, level, isRequired } of conventionReviewers.rows) {
    const found = await staffed(store, office, level, villageId, now);
    if (found) {
      reviews.push({ reviewer, office: found.office, remarks: [] });
    } else if (isRequired) {
      return undefined;
    }
  }
  return reviews;
}

/** Who in the office whose turn it is looks at the draft. */
export async function reviewerNow(
  store: Reader,
  revision: Pick<Revision, 'villageId' | 'reviews' | 'home' | 'openedBy'>,
  now: number,
): Promise<Found> {
  const review = reviewNow({ ...revision, state: 'under_review' } as Revision);
  const holder = review && (await holderOf(store, review.office.id, now, [], revision.villageId));
  return review && holder
    ? { office: review.office, holderId: holder.personId }
    : keeperAtHome(store, revision, now);
}

/** Who takes what was left lying; nobody above the county. */
export async function ownerAbove(
  store: Reader,
  { villageId, duty }: Pick<Revision, 'villageId' | 'duty'>,
  now: number,
): Promise<(Found & { readonly rung: number }) | undefined> {
  for (const [at, [kind, level]] of ABOVE.entries()) {
    const found =
      at < (duty?.rung ?? 0) ? undefined : await staffed(store, kind, level, villageId, now);
    if (found && found.office.id !== duty?.office.id) {
      return { ...found, rung: at + 1 };
    }
  }
  return undefined;
}

/** Who goes on with a duty in the same office: the holder while they hold the post, else whoever is next there. */
export async function keeperOf(
  store: Reader,
  { duty, villageId, openedBy }: Pick<Revision, 'duty' | 'villageId' | 'openedBy'>,
  now: number,
): Promise<Found | undefined> {
  if (!duty) {
    return undefined;
  }
  const { office, holderId } = duty;
  if (await isInOffice(store, office.id, holderId, now)) {
    return { office, holderId };
  }
  const next = await holderOf(store, office.id, now, [], villageId);
  return { office, holderId: next?.personId ?? openedBy };
}

async function staffed(
  store: Reader,
  kind: OfficeKind,
  level: Level,
  placeId: string,
  now: number,
): Promise<Found | undefined> {
  const office = await officeFor(store, kind, level, placeId);
  const holder = office && (await holderOf(store, office.id, now, [], placeId));
  return office && holder
    ? { office: { id: office.id, name: office.name }, holderId: holder.personId }
    : undefined;
}
