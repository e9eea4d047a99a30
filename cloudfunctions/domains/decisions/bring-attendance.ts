import { bringAttendance as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { attendanceSheets, sheetOf } from './attendance-sheet';
import { listsSaid } from './brought';
import { known } from './moving';
import { maysCall } from './phases';

/** Keeps a sheet of who came for whoever will record the meeting. It moves nothing and counts for nothing by itself. */
export const bringAttendanceOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, ...said }, context) {
    const { actor, refuse, once } = context;
    const { decision, hands } =
      (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { meeting } = decision.process;
    if (meeting === undefined) {
      return refuse('not_now');
    }
    if (!maysCall(meeting.step, decision.process).some((hand) => hands.includes(hand))) {
      return refuse('not_allowed');
    }
    const sheet = sheetOf(decisionId, listsSaid(said));
    return once(async (tx) => {
      if (!(await tx.get(attendanceSheets, sheet.id))) {
        await tx.insert(attendanceSheets, sheet);
      }
      return { sheet: sheet.id };
    });
  },
});
