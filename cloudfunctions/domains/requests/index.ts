import type { Operation } from '../../kernel/operation';
import type { VillageOfPin } from '../pins';
import { acceptRequestOperation } from './accept-request';
import { addWordsOperation } from './add-words';
import { answerRequestOperation } from './answer-request';
import { confirmSolvedOperation } from './confirm-solved';
import { diary } from './diary';
import { fileRequestOperation } from './file-request';
import type { FileDesk } from './files';
import { guestReports } from './guest-reports';
import { handOnOperation } from './hand-on';
import { joinRequestOperation } from './join-request';
import { letters } from './letter';
import { listDueOperation } from './list-due';
import { listHelpedOperation } from './list-helped';
import { listMineOperation } from './list-mine';
import { letGoOfThePerson } from './on-person-forgotten';
import { forgetWhatHasEnded } from './on-request-ended';
import { openAttachmentOperation } from './open-attachment';
import { previewRouteOperation } from './preview-route';
import { rateOperation } from './rate';
import { readRequestOperation } from './read-request';
import { reportUnsolvedOperation } from './report-unsolved';
import { requests } from './request';
import { reveals } from './reveal';
import { revealWordsOperation } from './reveal-words';
import { startWorkOperation } from './start-work';
import { suggestForOperation } from './suggest-for';
import { supporters } from './supporter';
import { guestReportsSweep } from './sweep-guest-reports';
import { overdueSweep } from './sweep-overdue';
import { silentSweep } from './sweep-silent';
import { vacantSweep } from './sweep-vacant';
import { takeOverOperation } from './take-over';
import { withdrawOperation } from './withdraw';

export type { FileDesk } from './files';
export { requestRecords } from './records';

interface Neighbours {
  readonly files: FileDesk;
  readonly villageOfPin: VillageOfPin;
}

/** What a villager says is wrong or wanted, and its way to the one office that may answer. */
export function operationsOfRequests({ files, villageOfPin }: Neighbours): Operation[] {
  return [
    suggestForOperation,
    previewRouteOperation,
    fileRequestOperation,
    listMineOperation,
    listHelpedOperation,
    listDueOperation,
    readRequestOperation,
    openAttachmentOperation(files),
    revealWordsOperation,
    acceptRequestOperation,
    handOnOperation,
    startWorkOperation,
    answerRequestOperation(villageOfPin),
    takeOverOperation,
    addWordsOperation,
    confirmSolvedOperation,
    reportUnsolvedOperation,
    withdrawOperation,
    rateOperation,
    joinRequestOperation,
  ];
}

export const listeners = [letGoOfThePerson, ...forgetWhatHasEnded];
export const sweeps = [overdueSweep, silentSweep, vacantSweep, guestReportsSweep];
export const collections = [requests, letters, diary, supporters, reveals, guestReports] as const;
