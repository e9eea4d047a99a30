import { decisionRecords } from '../domains/decisions';
import { deliberationRecords } from '../domains/deliberation';
import { notificationRecords } from '../domains/notifications';
import type { PersonalRecords } from '../domains/organisation';
import { pointsRecords } from '../domains/points';
import { pollRecords } from '../domains/polls';
import { requestRecords } from '../domains/requests';
import { rulesRecords } from '../domains/rules';

/** What every domain but the register keeps about people, in the order in which they are shown it. */
export const records: readonly PersonalRecords[] = [
  requestRecords,
  pointsRecords,
  pollRecords,
  notificationRecords,
  decisionRecords,
  rulesRecords,
  deliberationRecords,
];
