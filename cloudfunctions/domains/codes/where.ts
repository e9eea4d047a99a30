import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { householdOf, type PlaceOfCode, placeOf } from '../organisation';
import { type Code, codeIdOf, codes, stateOf } from './code';

type Reader = Pick<Store, 'get'>;

/** Where a code hangs, in names that stand on signs: the village, the place in it, the plate at the door. */
export interface Where {
  readonly villageName: string;
  /** 清泉村, 清泉村第三组. */
  readonly placeName: string;
  readonly houseNumber?: string;
}

export async function whereIs(
  store: Reader,
  { villageId, placeId, householdId }: Pick<Code, 'villageId' | 'placeId' | 'householdId'>,
): Promise<Where> {
  const [village, place, household] = await Promise.all([
    placeOf(store, villageId),
    placeOf(store, placeId),
    householdId === undefined ? undefined : householdOf(store, householdId),
  ]);
  const villageName = village?.name ?? '';
  return {
    villageName,
    placeName: placeId === villageId ? villageName : `${villageName}${place?.name ?? ''}`,
    ...(household && { houseNumber: household.houseNumber }),
  };
}

/**
 * What a live code stands for, for whoever is shown one: the place, and for a household's card the household.
 * Nothing for a code that was never made, was revoked, or belongs to a meeting that is over.
 */
export const placeOfCode: PlaceOfCode = async (code, { store, now }) => {
  const found = await store.get(codes, codeIdOf(code));
  return found && stateOf(found, now) === 'live' ? found : undefined;
};

/**
 * Which house-yard meeting a code belongs to, whatever the day: without signal a sign-in arrives days later. A code
 * that was withdrawn says when and why. Nothing for a code that was never made, or is no such meeting's.
 */
export async function meetingOfCode(
  code: string,
  { store }: World,
): Promise<MeetingOfCode | undefined> {
  const found = await store.get(codes, codeIdOf(code));
  const meetingId = found?.meeting?.meetingId;
  if (!found || meetingId === undefined) {
    return undefined;
  }
  const { villageId, revoked } = found;
  return {
    meetingId,
    villageId,
    ...(revoked && { revoked: { at: revoked.at, isMisused: revoked.reason === 'misused' } }),
  };
}

interface MeetingOfCode {
  readonly meetingId: string;
  readonly villageId: string;
  readonly revoked?: { readonly at: number; readonly isMisused: boolean };
}
