import type * as z from 'zod/mini';
import { type CodeKind, makeCode } from '../../contracts/codes';
import type { PlaceKind } from '../../contracts/organisation-words';
import { implement, type World } from '../../kernel/operation';
import type { Transaction, Unstored } from '../../kernel/store';
import { type Household, householdOf, idAt, isCadreOf, placeOf } from '../organisation';
import {
  type Code,
  codeIdOf,
  codes,
  householdCodes,
  isOver,
  type Meeting,
  meetingCodes,
  newCode,
  rulesCodes,
} from './code';
import { mayPrintFor, mayMakeCodes } from './policy';

/** A square and a meeting may be any place with people in it; a yard is a hamlet or a group; rules are a village's own. */
const HANGS_IN: Readonly<Record<Exclude<CodeKind, 'household'>, readonly PlaceKind[]>> = {
  square: ['village', 'community', 'group', 'hamlet'],
  yard: ['group', 'hamlet'],
  meeting: ['village', 'community', 'group', 'hamlet'],
  rules: ['village', 'community'],
};

export const makeCodeOperation = implement(makeCode, {
  allow: mayMakeCodes,
  async run({ for: subject }, context) {
    const { actor, store, now, once, refuse } = context;
    const madeBy = actor.personId ?? refuse('not_allowed');
    if (subject.kind === 'household') {
      const asked = [...new Set(subject.householdIds)];
      const households = await Promise.all(asked.map((id) => householdOf(store, id)));
      const drafts = households.map((household) =>
        household && isCadreOf(actor, household.villageId)
          ? draftForHousehold(household, madeBy, context)
          : refuse('household_not_found'),
      );
      return once(async (tx) => ({ codeIds: await presentOrNew(tx, drafts) }));
    }
    const place = (await placeOf(store, subject.placeId)) ?? refuse('place_not_found');
    const villageId = idAt(place, 'village');
    if (villageId === undefined || !HANGS_IN[subject.kind].includes(place.kind)) {
      return refuse('not_such_a_place');
    }
    if (!mayPrintFor(actor, { kind: subject.kind, villageId, placeId: place.id })) {
      return refuse('not_allowed');
    }
    if (subject.kind === 'meeting' && isOver(subject.heldAt, now)) {
      return refuse('meeting_over');
    }
    const draft = {
      ...sealedCode(context),
      kind: subject.kind,
      villageId,
      placeId: place.id,
      ...meetingOf(subject),
      madeAt: now,
      madeBy,
    };
    return once(async (tx) => ({ codeIds: [await madeFor(tx, draft)] }));
  },
});

/** The code that the meeting has for that day and that village, that the village's rules have, or the drafted one. */
async function madeFor(tx: Transaction, draft: Unstored<Code>): Promise<string> {
  const meetingId = draft.meeting?.meetingId;
  if (meetingId !== undefined) {
    const isStillGood = (present: Code) => isSameMeeting(present, draft);
    return keptOrNew(tx, draft, { book: meetingCodes, id: meetingId, isStillGood });
  }
  if (draft.kind === 'rules') {
    const isStillGood = ({ revoked }: Code) => revoked === undefined;
    return keptOrNew(tx, draft, { book: rulesCodes, id: draft.villageId, isStillGood });
  }
  await tx.insert(codes, draft);
  return draft.id;
}

interface Holding {
  readonly book: typeof meetingCodes | typeof rulesCodes | typeof householdCodes;
  /** Whose code it is: there is one at a time. */
  readonly id: string;
  readonly isStillGood: (present: Code) => boolean;
}

/** The code that they have, or the drafted one when theirs opens nothing any more. */
async function keptOrNew(
  tx: Transaction,
  draft: Unstored<Code>,
  { book, id, isStillGood }: Holding,
): Promise<string> {
  const holder = await tx.get(book, id);
  const present = holder && (await tx.get(codes, holder.codeId));
  if (present && isStillGood(present)) {
    return present.id;
  }
  await tx.insert(codes, draft);
  await (holder
    ? tx.replace(book, { ...holder, codeId: draft.id })
    : tx.insert(book, { id, codeId: draft.id }));
  return draft.id;
}

function isSameMeeting(present: Code, draft: Unstored<Code>): boolean {
  return (
    present.revoked === undefined &&
    present.villageId === draft.villageId &&
    present.placeId === draft.placeId &&
    present.meeting?.heldAt === draft.meeting?.heldAt &&
    present.meeting?.title === draft.meeting?.title
  );
}

type HouseholdDraft = Unstored<Code> & { readonly householdId: string };

function draftForHousehold(
  { id, villageId, groupId }: Household,
  madeBy: string,
  world: World,
): HouseholdDraft {
  return {
    ...sealedCode(world),
    kind: 'household',
    villageId,
    placeId: groupId,
    householdId: id,
    madeAt: world.now,
    madeBy,
  };
}

/** The code that the household has, or the drafted one when it has none that is live. */
async function presentOrNew(tx: Transaction, drafts: readonly HouseholdDraft[]): Promise<string[]> {
  const codeIds: string[] = [];
  const isStillGood = ({ revoked }: Code) => revoked === undefined;
  for (const draft of drafts) {
    const id = draft.householdId;
    codeIds.push(await keptOrNew(tx, draft, { book: householdCodes, id, isStillGood }));
  }
  return codeIds;
}

function sealedCode({ random, vault }: World): Pick<Code, 'id' | 'sealed'> {
  const code = newCode(random());
  return { id: codeIdOf(code), sealed: vault.seal(code) };
}

function meetingOf(subject: z.output<(typeof makeCode)['input']>['for']): Pick<Code, 'meeting'> {
  if (subject.kind !== 'meeting') {
    return {};
  }
  const { title, heldAt, meetingId } = subject;
  const meeting: Meeting = {
    title: title.trim(),
    heldAt,
    ...(meetingId !== undefined && { meetingId }),
  };
  return { meeting };
}
