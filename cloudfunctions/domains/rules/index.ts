import { addOpinion } from './add-opinion';
import { answerOpinion } from './answer-opinion';
import { books } from './book';
import { callVote } from './call-vote';
import { comeIntoForce } from './come-into-force';
import { compareEditions } from './compare-editions';
import { diary } from './diary';
import { drafts } from './draft';
import { editions } from './edition';
import { endRevision } from './end-revision';
import { fileRules } from './file-rules';
import { lintClauses } from './lint-clauses';
import { listFilings } from './list-filings';
import { listHeld } from './list-held';
import { listOpinions } from './list-opinions';
import { listRevisions } from './list-revisions';
import { hearTheEnd, hearTheVote } from './on-decision-decided';
import { letGoOfThePerson } from './on-person-forgotten';
import { openRevision } from './open-revision';
import { opinions } from './opinion';
import { orders } from './order';
import { orderCorrection } from './order-correction';
import { postNotice } from './post-notice';
import { publishRules } from './publish-rules';
import { readClause } from './read-clause';
import { readRevision } from './read-revision';
import { readRules } from './read-rules';
import { recordRules } from './record-rules';
import { reviewDraft } from './review-draft';
import { revisions } from './revision';
import { saveDraft } from './save-draft';
import { searchRules } from './search-rules';
import { sendToReview } from './send-to-review';
import { splitText } from './split-text';
import { overdueSweep } from './sweep-overdue';
import { vacantSweep } from './sweep-vacant';
import { withdrawOrder } from './withdraw-order';

export { rulesRecords } from './records';
/** For whoever cites a clause: its words as they were in the edition that was cited. */
export { pinned, pinOf, villageOfPin } from './pin';

/** What a village's people have agreed on among themselves, and the lawful way on which it changes. */
export const operations = [
  ...[readRules, searchRules, readClause, compareEditions, splitText, lintClauses],
  ...[readRevision, listRevisions, listHeld, listFilings, listOpinions],
  ...[openRevision, recordRules, addOpinion, answerOpinion, saveDraft, sendToReview, reviewDraft],
  ...[postNotice, callVote, fileRules, publishRules, orderCorrection, withdrawOrder, endRevision],
];
export const listeners = [hearTheVote, hearTheEnd, letGoOfThePerson];
export const sweeps = [comeIntoForce, overdueSweep, vacantSweep];
/** The domain's books and the ids of what stands in them, for whoever fills them: a seed. */
export { bookIdOf } from './book';
export { lineId } from './diary';
export { draftIdOf } from './draft';
export { editionIdOf } from './edition';
export type { Revision } from './revision';
export const shelf = { books, editions, revisions, drafts, diary, opinions, orders };
export const collections = Object.values(shelf);
