import type { Transaction, Unstored } from '../../kernel/store';
import type { World } from '../../kernel/operation';
import { isInOffice, officeFor, personOf } from '../organisation';
import { signInId, signIns, type SignIn } from './attendance';
import type { Meeting } from './meeting';
import { livesAt } from './standpoint';

type Drafted = Omit<Unstored<SignIn>, 'isAddition'>;
type How = Pick<SignIn, 'way' | 'signedAt' | 'byId'>;

/** What will be written of one person who is there; nothing when the register does not know them. */
export async function draftedSignIn(
  meeting: Meeting,
  personId: string,
  how: How,
  { store, now }: Pick<World, 'store' | 'now'>,
): Promise<Drafted | undefined> {
  const person = await personOf(store, personId);
  if (!person) {
    return undefined;
  }
  const [lives, isCadre] = await Promise.all([
    livesAt(store, personId, meeting),
    sitsInTheTwoCommittees(store, meeting.villageId, personId, now),
  ]);
  const { householdId } = person;
  return {
    ...{ id: signInId(meeting.id, personId), meetingId: meeting.id, personId },
    ...(householdId !== undefined && { householdId }),
    ...{ isGuest: !lives, isCadre, ...how, receivedAt: now },
  };
}

/**
 * Writes it down unless it stands there already. The meeting is read in the same transaction, so that whoever comes
 * while the attendance is being closed is either counted or listed as an addition, never both and never neither.
 */
export async function signInAs(
  tx: Transaction,
  meeting: Pick<Meeting, 'attendanceClosedAt'>,
  drafted: Drafted,
): Promise<{ readonly signIn: Unstored<SignIn>; readonly isNew: boolean }> {
  const present = await tx.get(signIns, drafted.id);
  if (present) {
    return { signIn: present, isNew: false };
  }
  const signIn = { ...drafted, isAddition: meeting.attendanceClosedAt !== undefined };
  await tx.insert(signIns, signIn);
  return { signIn, isNew: true };
}

async function sitsInTheTwoCommittees(
  store: World['store'],
  villageId: string,
  personId: string,
  now: number,
): Promise<boolean> {
  const kinds = ['party_branch', 'villagers_committee'] as const;
  const offices = await Promise.all(kinds.map((it) => officeFor(store, it, 'village', villageId)));
  const ids = offices.flatMap((it) => it?.id ?? []);
  const sits = await Promise.all(ids.map((id) => isInOffice(store, id, personId, now)));
  return sits.includes(true);
}
