import type { Sweep } from '../../kernel/happening';
import type { Operation } from '../../kernel/operation';
import type { Press } from '../pen';
import { acceptAnswerOperation } from './accept-answer';
import { answerObjectionOperation } from './answer-objection';
import { answerReportOperation } from './answer-report';
import { archiveDecisionOperation } from './archive-decision';
import { attendanceSheets } from './attendance-sheet';
import { bringAttendanceOperation } from './bring-attendance';
import { callMeetingOperation } from './call-meeting';
import { cancelMeetingOperation } from './cancel-meeting';
import { choosePathOperation } from './choose-path';
import { confirmDelegationOperation } from './confirm-delegation';
import { decisionLines, decisions } from './decision';
import { declareInterestOperation } from './declare-interest';
import { delegations } from './delegation';
import { endDelegationOperation } from './end-delegation';
import { escalateObjectionOperation } from './escalate-objection';
import type { PaperFiles } from './files';
import { frozenRolls, rollPages } from './frozen-roll';
import { listDecisionsOperation } from './list-decisions';
import { listDueOperation } from './list-due';
import { listDelegationsOperation } from './list-delegations';
import { listReportsOperation } from './list-reports';
import { objectOperation } from './object';
import { objections } from './objection';
import { openBallotOperation } from './open-ballot';
import { openEvidenceOperation } from './open-evidence';
import { openMotionOperation } from './open-motion';
import { openPaperOperation } from './open-paper';
import { prepareNoticeOperation } from './prepare-notice';
import { previewRollOperation } from './preview-roll';
import { printPaperOperation } from './print-paper';
import { publishNoticeOperation } from './publish-notice';
import { readCertificateOperation } from './read-certificate';
import { readDecisionOperation } from './read-decision';
import { readMattersOperation } from './read-matters';
import { readObjectionOperation } from './read-objection';
import { readRollOperation } from './read-roll';
import { recordApprovalOperation } from './record-approval';
import { recordDelegationOperation } from './record-delegation';
import { recordMeetingOperation } from './record-meeting';
import { recordProgressOperation } from './record-progress';
import { regularAssemblies } from './regular-assembly';
import { reports } from './report';
import { reportPastVillageOperation } from './report-past-village';
import { returnNoticeOperation } from './return-notice';
import { interests, signatures } from './said';
import { signDemandOperation } from './sign-demand';
import { signNoticeOperation } from './sign-notice';
import { assemblySweep } from './sweep-assemblies';
import { objectionSweep, silenceSweep } from './sweep-objections';
import { overdueSweep } from './sweep-overdue';
import { reportSweep } from './sweep-reports';
import { vacantSweep } from './sweep-vacant';
import { wakeSweep } from './sweep-wake';
import { withdrawMotionOperation } from './withdraw-motion';

/** How a village decides: 四议两公开 and the collective's track, from the motion to the archive. */
export { History } from './history';
export { groundFor, type Ground, type Motion, openMotion } from './moving-a-motion';
export { decisionRecords } from './records';
export { turnoutOf } from './turnout';

/** What deciding asks of the edge. */
interface Neighbours {
  /** Draws the papers on A4. */
  readonly press: Press;
  /** Where the papers of a step lie. */
  readonly files: PaperFiles;
}

export function operationsOfDecisions({ press, files }: Neighbours): Operation[] {
  return [
    ...[
      readMattersOperation,
      listDecisionsOperation,
      listDueOperation,
      readDecisionOperation,
      readCertificateOperation,
    ],
    ...[
      openMotionOperation,
      signDemandOperation,
      declareInterestOperation,
      withdrawMotionOperation,
    ],
    ...[previewRollOperation, callMeetingOperation, cancelMeetingOperation, choosePathOperation],
    ...[readRollOperation, openBallotOperation, bringAttendanceOperation],
    ...[recordMeetingOperation, recordApprovalOperation],
    ...[prepareNoticeOperation, signNoticeOperation, returnNoticeOperation, publishNoticeOperation],
    ...[recordProgressOperation, archiveDecisionOperation, reportPastVillageOperation],
    ...[objectOperation, readObjectionOperation, answerObjectionOperation, acceptAnswerOperation],
    ...[escalateObjectionOperation, listReportsOperation, answerReportOperation],
    ...[listDelegationsOperation, recordDelegationOperation, confirmDelegationOperation],
    endDelegationOperation,
    printPaperOperation(press),
    openPaperOperation(files),
    openEvidenceOperation(files),
  ];
}

export const sweeps: Sweep[] = [
  overdueSweep,
  vacantSweep,
  wakeSweep,
  objectionSweep,
  silenceSweep,
  reportSweep,
  assemblySweep,
];

/** The books of the decisions, for whoever fills them: a seed. */
export const decisionBooks = {
  ...{ decisions, decisionLines, attendanceSheets },
  ...{ frozenRolls, rollPages, delegations },
};

export const collections = [
  ...Object.values(decisionBooks),
  ...[objections, signatures, interests, reports, regularAssemblies],
] as const;
