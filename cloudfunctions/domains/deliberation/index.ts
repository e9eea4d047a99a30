import type { Operation } from '../../kernel/operation';
import type { AnyCollection } from '../../kernel/store';
import type { Press } from '../pen';
import { acceptItemOperation } from './accept-item';
import { answerItemOperation } from './answer-item';
import { assignItemOperation } from './assign-item';
import { signIns } from './attendance';
import { callMeetingOperation } from './call-meeting';
import { cancelMeetingOperation } from './cancel-meeting';
import { changeMeetingOperation } from './change-meeting';
import type { CodeOfMeeting } from './code-of-meeting';
import { confirmMinutesOperation } from './confirm-minutes';
import { correctMinutesOperation } from './correct-minutes';
import { declareGroupMeetingOperation } from './declare-group-meeting';
import { diary } from './diary';
import { drawUpMinutesOperation } from './draw-up-minutes';
import { escalateItemOperation } from './escalate-item';
import type { Recordings } from './files';
import { items } from './item';
import { joinWishOperation } from './join-wish';
import { leaveWishOperation } from './leave-wish';
import { keepItemPrivateOperation } from './keep-item-private';
import { listAttendanceOperation } from './list-attendance';
import { listItemsOperation } from './list-items';
import { listMeetingsOperation } from './list-meetings';
import { meetings } from './meeting';
import { corrections, minutes } from './minutes';
import { motions } from './motion';
import { showWhatWasClosed, showWhatWasDecided } from './on-decision';
import { tellWhoJoined } from './on-wish-answered';
import { letGoOfThePerson } from './on-person-forgotten';
import { openRecordingOperation } from './open-recording';
import { previewRollOperation } from './preview-roll';
import { printMinutesOperation } from './print-minutes';
import { raiseItemOperation } from './raise-item';
import { readItemOperation } from './read-item';
import { readListsOperation } from './read-lists';
import { readMeetingOperation } from './read-meeting';
import { readMinutesOperation } from './read-minutes';
import { recordCountOperation } from './record-count';
import { recordHeadcountOperation } from './record-headcount';
import { rejectItemOperation } from './reject-item';
import { rolls } from './roll';
import { lockedWords } from './said';
import { signInOperation } from './sign-in';
import { signInOthersOperation } from './sign-in-others';
import { minutesSweep } from './sweep-minutes';
import { overdueSweep } from './sweep-overdue';
import { silentSweep } from './sweep-silent';
import { vacantSweep } from './sweep-vacant';
import { takeOverItemOperation } from './take-over-item';
import { takeUpItemOperation } from './take-up-item';
import { turnIntoMotionOperation } from './turn-into-motion';
import { wishVoices } from './wish';
import { withdrawItemOperation } from './withdraw-item';
import { witnessCountOperation } from './witness-count';

export { type SignIn, signInId } from './attendance';
export type { DiaryLine } from './diary';
export type { Item } from './item';
export type { Meeting } from './meeting';
export { hashOf as hashOfMinutes, type Minutes } from './minutes';
export { deliberationRecords } from './records';
export { lock, type LockedWords } from './said';
export { staysPrivate } from './stays-private';

/** What deliberation asks of the edge and of domains that it may not know. */
interface Neighbours {
  readonly codeOfMeeting: CodeOfMeeting;
  readonly recordings: Recordings;
  /** Draws the minutes on A4. */
  readonly press: Press;
}

/** House-yard meetings (屋场会): calling, signing in, saying, the three lists, the minutes. */
export function operationsOfDeliberation({
  codeOfMeeting,
  recordings,
  press,
}: Neighbours): Operation[] {
  return [
    ...[callMeetingOperation, changeMeetingOperation, cancelMeetingOperation],
    ...[previewRollOperation, declareGroupMeetingOperation],
    ...[listMeetingsOperation, readMeetingOperation],
    ...[signInOperation(codeOfMeeting), signInOthersOperation, listAttendanceOperation],
    ...[recordHeadcountOperation, recordCountOperation, witnessCountOperation],
    ...[
      raiseItemOperation,
      joinWishOperation,
      leaveWishOperation,
      takeUpItemOperation,
      answerItemOperation,
      assignItemOperation,
    ],
    ...[escalateItemOperation, acceptItemOperation, rejectItemOperation, withdrawItemOperation],
    ...[keepItemPrivateOperation, takeOverItemOperation],
    ...[readItemOperation, listItemsOperation, readListsOperation],
    openRecordingOperation(recordings),
    ...[drawUpMinutesOperation, confirmMinutesOperation, correctMinutesOperation],
    readMinutesOperation,
    printMinutesOperation(press),
    turnIntoMotionOperation,
  ];
}

export const listeners = [letGoOfThePerson, tellWhoJoined, showWhatWasDecided, showWhatWasClosed];
export const sweeps = [overdueSweep, silentSweep, vacantSweep, minutesSweep];
/** The books of the meetings, for a seed. */
export const books = { meetings, signIns, items, diary, lockedWords, minutes };
export const collections: AnyCollection[] = [
  ...Object.values(books),
  ...[rolls, corrections, motions, wishVoices],
];
