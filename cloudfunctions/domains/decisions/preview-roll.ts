import { previewRoll as contract } from '../../contracts/decisions-meetings';
import { startOfDay } from '../../kernel/calendar';
import { implement } from '../../kernel/operation';
import { personOf } from '../organisation';
import { draw, type DrawnRoll, tooLong } from './drawing';
import { ruleFor } from './calling';
import { compositionOf } from './composition';
import { known } from './moving';
import { maysCall } from './phases';
import type { MeetingStep } from '../../contracts/decisions-words';
import type { Process } from './state';

const DAY = 86_400_000;

/** How many would be due if the body were called now, for whoever may call it. */
export const previewRollOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, step, body }, context) {
    const { actor, store, now, refuse } = context;
    const { decision, hands } =
      (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    if (!maysCall(step, decision.process).some((hand) => hands.includes(hand))) {
      return refuse('not_allowed');
    }
    if (!decision.isOpen || decision.process.meeting !== undefined) {
      return refuse('not_now');
    }
    const wanted = bodyOf(decision.process, step, body);
    const rule = ruleFor(decision.process, step, wanted) ?? refuse('body_not_for_matter');
    const { rolls, unsure } = await draw(store, decision, rule, now);
    if (rolls.some(({ lines }) => lines.length === 0)) {
      return refuse('roll_is_empty');
    }
    const long = tooLong(rolls.map(withoutUnsure));
    if (long) {
      return refuse('roll_too_long', long);
    }
    const { villageId } = decision;
    const asked = { villageId, body: rule.body, rolls };
    const { lacking, unchecked } = await compositionOf(store, asked, now);
    if (lacking) {
      return refuse(lacking.because, lacking.facts);
    }
    const people = await Promise.all(
      unsure.map(async ({ personId, householdId }) => ({
        personId,
        name: (await personOf(store, personId))?.name ?? '',
        ...(householdId !== undefined && { householdId }),
      })),
    );
    const days = Math.max(rule.noticeDays, rule.documentDays);
    return {
      body: rule.body,
      rolls: rolls.map(({ kind, lines }) => ({ kind, due: lines.length })),
      ...(unchecked && { womenUnchecked: unchecked }),
      unsure: people,
      earliestAt: days === 0 ? now : startOfDay(now) + days * DAY,
    };
  },
});

/** Those who have a voice in any case: who is unsure may turn out not to. */
function withoutUnsure({ kind, lines }: DrawnRoll): DrawnRoll {
  return { kind, lines: lines.filter(({ isSure }) => isSure) };
}

/** The body that is meant: the step's own, or of those that may decide the one that is asked for, else the first. */
export function bodyOf(
  { lawful: { preparing, deciding } }: Pick<Process, 'lawful'>,
  step: MeetingStep,
  asked: string | undefined,
): string {
  return step === 'resolution'
    ? (asked ?? deciding[0]?.body ?? '')
    : (asked ?? preparing[step].body);
}
