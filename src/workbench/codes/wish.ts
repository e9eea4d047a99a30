import type { CodeKind, makeCode } from '@contracts/codes';
import type { InputOf } from '@contracts/contract';
import { instantOf } from '@/text/days';

/** What a cadre has chosen so far for a new code. */
export interface Wish {
  readonly kind: CodeKind;
  readonly placeId: string | undefined;
  readonly householdIds: readonly string[];
  readonly title: string;
  /** `20261130`. */
  readonly day: string;
  readonly hour: string;
}

export const emptyWish: Wish = {
  kind: 'square',
  placeId: undefined,
  householdIds: [],
  title: '',
  day: '',
  hour: '',
};

/** What is to be made; nothing while something is missing. */
export function wishedCode(
  { kind, placeId, householdIds, title, day, hour }: Wish,
  villageId: string,
): InputOf<typeof makeCode>['for'] | undefined {
  switch (kind) {
    case 'square':
    case 'rules':
      return { kind, placeId: villageId };
    case 'yard':
      return placeId === undefined ? undefined : { kind, placeId };
    case 'household':
      return householdIds.length === 0 ? undefined : { kind, householdIds: [...householdIds] };
    case 'meeting': {
      const heldAt = instantOf(day, hour);
      return heldAt === undefined || title.trim() === ''
        ? undefined
        : { kind, placeId: placeId ?? villageId, title: title.trim(), heldAt };
    }
  }
}
