import * as z from 'zod/mini';
import {
  type BindingState,
  bindingStates,
  type DeclineReason,
  declineReasons,
} from '../../contracts/organisation-words';
import { dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';
import { life } from '../../kernel/transitions';
import { workCalendar } from '../../law/holidays';
import { bindingPeriod } from '../../law/privacy-notices';

/** What the asker says, in their own spelling. */
export interface Said {
  readonly name: string;
  readonly houseNumber?: string;
  readonly headSurname?: string;
}

/** A WeChat identity asks to be known as somebody of a household. */
export interface Binding extends Stored {
  readonly openid: string;
  readonly villageId: string;
  /** The place that was chosen or scanned: the village, or a part of it. */
  readonly placeId: string;
  /** Known from the code on the household's card. */
  readonly householdId?: string;
  /** Gone when it is settled: the register knows the name, or nobody needs it. */
  readonly said?: Said;
  readonly state: BindingState;
  readonly askedAt: number;
  /** The office that has to say who it is, and who of it holds that duty; nobody when a card said it. */
  readonly officeId?: string;
  readonly holderId?: string;
  /** Gone when it is settled. */
  readonly dueAt?: number;
  readonly personId?: string;
  readonly settledAt?: number;
  readonly settledBy?: string;
  readonly declinedFor?: DeclineReason;
}

export const bindings: Collection<Binding> = {
  name: 'bindings',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    openid: z.string(),
    villageId: z.string(),
    placeId: z.string(),
    householdId: z.optional(z.string()),
    said: z.optional(
      z.object({
        name: z.string(),
        houseNumber: z.optional(z.string()),
        headSurname: z.optional(z.string()),
      }),
    ),
    state: z.enum(bindingStates),
    askedAt: z.number(),
    officeId: z.optional(z.string()),
    holderId: z.optional(z.string()),
    dueAt: z.optional(z.number()),
    personId: z.optional(z.string()),
    settledAt: z.optional(z.number()),
    settledBy: z.optional(z.string()),
    declinedFor: z.optional(z.enum(declineReasons)),
  }) as z.ZodMiniType<Binding>,
  indexes: {
    ofVillage: ['villageId', 'state', 'askedAt'],
    ofAsker: ['openid', 'askedAt'],
    clock: ['dueAt'],
  },
};

export const bindingLife = life<
  BindingState,
  'confirm' | 'decline' | 'withdraw',
  'cadre' | 'card' | 'asker'
>('waiting', [
  { from: 'waiting', verb: 'confirm', by: ['cadre', 'card'], to: 'confirmed' },
  { from: 'waiting', verb: 'decline', by: ['cadre'], to: 'declined' },
  { from: 'waiting', verb: 'withdraw', by: ['asker'], to: 'withdrawn' },
]);

/** The same asking, now the duty of another office. */
export function handedTo(
  binding: Binding,
  { officeId, holderId }: { readonly officeId: string; readonly holderId?: string },
  dueAt: number,
): Binding {
  return {
    ...lasting(binding),
    ...(binding.said && { said: binding.said }),
    ...{ state: binding.state, officeId, dueAt },
    ...(holderId !== undefined && { holderId }),
  };
}

/** The asking as it stays on file: without what was said, without a clock. */
export function settled(
  binding: Binding,
  end: Pick<Binding, 'state' | 'settledAt' | 'settledBy' | 'personId' | 'declinedFor'>,
): Binding {
  const { officeId } = binding;
  return { ...lasting(binding), ...(officeId !== undefined && { officeId }), ...end };
}

function lasting({ id, version, openid, villageId, placeId, householdId, askedAt }: Binding) {
  return {
    ...{ id, version, openid, villageId, placeId, askedAt },
    ...(householdId !== undefined && { householdId }),
  };
}

/** The last moment of the days within which somebody is told who confirms them. */
export function bindingDueAt(now: number): number {
  return dueAfter(now, bindingPeriod.period, workCalendar).effectiveAt;
}

export function dutyIdOf(bindingId: string): string {
  return idOf('duty', 'binding', bindingId);
}
