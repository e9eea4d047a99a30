import { answerRequest } from '../../contracts/requests';
import { implement, type Operation } from '../../kernel/operation';
import type { VillageOfPin } from '../pins';
import { silenceAfter } from './alarms';
import { settleTold, tellSettled, withoutDuty } from './duty';
import { areOf, keep, lock } from './letter';
import { move, save } from './life';
import { byOffice, heldRequest, movedAnswer, tellStep } from './moving';
import { needsPoliceReport } from './request';

/**
 * The holder's answer: what was found, what is done, and on which ground (信访工作条例 Art 32). From now on it
 * waits for the filer, not for the office.
 */
export function answerRequestOperation(villageOfPin: VillageOfPin): Operation {
  return implement(answerRequest, {
    allow: ({ held }) => held.length > 0,
    async run(input, context) {
      const { requestId, outcome, proved, answer: text, attachments, policeReport, cites } = input;
      const { store, now, actor, vault, refuse } = context;
      if (!areOf(requestId, attachments)) {
        return refuse('attachment_not_yours');
      }
      const villages = await Promise.all((cites ?? []).map((pin) => villageOfPin(store, pin)));
      if (villages.includes(undefined)) {
        return refuse('clause_not_found');
      }
      const report = policeReport === undefined ? {} : { policeReport };
      const citing = cites === undefined ? {} : { cites };
      const locked = lock(vault, { text, attachments, ...report, ...citing });
      const silenceAt = silenceAfter(now);

      return context.once(async (tx) => {
        const request = await heldRequest(tx, requestId, context);
        if (needsPoliceReport(request) && policeReport === undefined) {
          return refuse('report_needed');
        }
        const saying = { ...byOffice(request, actor.personId), outcome };
        const moved = move(request, 'answer', 'holder', now, saying) ?? refuse('not_now');
        const settled = await settleTold(tx, withoutDuty(moved.request), () => true, now);
        await save(tx, { ...moved, request: { ...settled, outcome, proved, silenceAt } });
        await keep(tx, moved.line, locked);
        await tellSettled(tx, request, now);
        await tellStep(tx, 'request.answered', moved);
        return { ...movedAnswer(moved), silenceAt };
      });
    },
  });
}
