import { reportPastVillage as contract } from '../../contracts/decisions-notices';
import { dueAfter } from '../../kernel/calendar';
import { digest, idOf } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';
import { holderOf, officeFor } from '../organisation';
import { tellGiven } from './duty';
import { act, known } from './moving';
import { reports } from './report';

/** 村务监督委员会 speaks past its own village; the village's offices see that it was done and not what was said. */
export const reportPastVillageOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, to, words }, context) {
    const { actor, store, now, random, vault, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { villageId } = it.decision;
    const office = (await officeFor(store, to, 'township', villageId)) ?? refuse('no_office_there');
    const holder = await holderOf(store, office.id, now);
    const { amount, unit } = clocks['decision.lookInto'];
    const dueAt = dueAfter(now, { amount, unit }, workCalendar).effectiveAt;
    const sealed = vault.seal(words);
    const textHash = digest(JSON.stringify([random(), words]));
    return context.once(async (tx) => {
      const deed = { did: 'reported', facts: { to, textHash } } as const;
      const { after } = await act(tx, contract, context, it, deed);
      const id = idOf('decision-report', decisionId, after.process.lines);
      const { personId: holderId } = holder ?? {};
      const duty = { id, officeId: office.id, dueAt, ...(holderId !== undefined && { holderId }) };
      await tx.insert(reports, {
        ...{ id, decisionId, to, officeId: office.id, officeName: office.name },
        ...{ byId: actor.personId ?? '', at: now, sealed, duty },
      });
      await tellGiven(tx, decisionId, duty, now);
      return { decisionId, dueAt };
    });
  },
});
