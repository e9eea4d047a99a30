import { callMeeting as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { layDown } from '../lay-down';
import { publicPapers } from './book';
import { ruleFor } from './calling';
import { compositionOf } from './composition';
import { asDelegated, delegations, stateOn } from './delegation';
import { draw, type DrawnRoll, settled, tooLong } from './drawing';
import { freeze, frozenRolls, rollPages, saltFor } from './frozen-roll';
import { act, foresee, known, movedAnswer } from './moving';
import { maysCall } from './phases';
import { bodyOf } from './preview-roll';
import { tellTheDue } from './telling';

/** Pages written in one transaction: CloudBase likes them small. */
const PAGES_AT_ONCE = 5;

export const callMeetingOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { decisionId, step, meetingAt, place, papers, delegationId, ofAge, notOfAge } = input;
    const { actor, store, now, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { decision } = it;
    if (!maysCall(step, decision.process).some((hand) => it.hands.includes(hand))) {
      return refuse('not_allowed');
    }
    const wanted = bodyOf(decision.process, step, input.body);
    const rule = ruleFor(decision.process, step, wanted) ?? refuse('body_not_for_matter');
    const drawing = await draw(store, decision, rule, now);
    const { rolls, slipsRoll } =
      settled(drawing, ofAge, notOfAge) ??
      refuse('say_who_is_of_age', { people: drawing.unsure.length });
    const long = tooLong(rolls);
    if (long) {
      return refuse('roll_too_long', long);
    }
    const { villageId } = decision;
    const { lacking } = await compositionOf(store, { villageId, body: rule.body, rolls }, now);
    if (lacking) {
      return refuse(lacking.because, lacking.facts);
    }
    const delegation =
      delegationId === undefined ? undefined : await store.get(delegations, delegationId);
    if (delegation && delegation.villageId !== decision.villageId) {
      return refuse('delegation_missing');
    }
    if (delegation && stateOn(delegation, now) !== 'in_force') {
      return refuse('delegation_not_in_force');
    }
    const froze = ({ kind, lines }: DrawnRoll) =>
      freeze(decisionId, kind, lines, saltFor(decision, kind, lines));
    const frozen = rolls.map(froze);
    const slips = slipsRoll && froze(slipsRoll);
    const deed = {
      did: 'called',
      facts: {
        ...{ step, body: rule.body, meetingAt, place, isMerged: input.isMerged ?? false },
        papers: publicPapers(papers),
        rolls: frozen.map(({ roll: { kind }, voices }) => ({ kind, lines: voices })),
        ...(slips && { slipsRoll: slips.voices }),
        ...(delegation && { delegation: asDelegated(delegation) }),
      },
    } as const;
    foresee(contract, context, it, deed, { papers });
    const all = [...frozen, ...(slips ? [slips] : [])];
    await layDown(
      store,
      rollPages,
      all.flatMap(({ pages }) => pages),
      PAGES_AT_ONCE,
    );
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, deed, { papers });
      for (const { roll } of all) {
        await tx.insert(frozenRolls, roll);
      }
      const called = frozen.map(({ roll: { kind, due, hash } }) => ({ kind, due, hash }));
      await tellTheDue(tx, after, { rolls: called, what: 'assembly_called', at: now });
      return { ...movedAnswer(after), rolls: called };
    });
  },
});
