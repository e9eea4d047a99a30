import * as codes from '../domains/codes';
import * as decisions from '../domains/decisions';
import * as deliberation from '../domains/deliberation';
import {
  collections as noticeBooks,
  type MessageChannel,
  notificationRecords,
  notifications,
} from '../domains/notifications';
import * as organisation from '../domains/organisation';
import * as points from '../domains/points';
import * as polls from '../domains/polls';
import * as requests from '../domains/requests';
import * as rules from '../domains/rules';
import { happenings } from '../kernel/happening';
import { receipts } from '../kernel/receipts';
import { forgetOldReceipts } from './old-receipts';
import type { Village } from './running';

/** What the domains ask of the edge. */
export interface Ports {
  /** The name that stands in printed links: `wct.example.cn`. */
  readonly host: string;
  /** Draws posters and cards. */
  readonly press: codes.Press;
  /** The ways out that the county has connected. */
  readonly channels: readonly MessageChannel[];
  /** Where photos and recordings lie. */
  readonly files: requests.FileDesk;
}

/** All domains together, the same in the cloud, on one machine and in tests. Nothing is read or written here. */
export function compose({ host, press, channels, files }: Ports): Village {
  const notices = notifications(channels);
  const people = organisation.operationsOfOrganisation({
    placeOfCode: codes.placeOfCode,
    records: [
      ...[requests.requestRecords, points.pointsRecords, polls.pollRecords],
      ...[notificationRecords, decisions.decisionRecords, rules.rulesRecords],
      deliberation.deliberationRecords,
    ],
  });
  return {
    operations: [
      ...people,
      ...codes.operationsOfCodes({ host, press }),
      ...decisions.operationsOfDecisions({ press, files }),
      ...notices.operations,
      ...points.operations,
      ...polls.operations,
      ...requests.operationsOfRequests({ files }),
      ...deliberation.operationsOfDeliberation({
        codeOfMeeting: codes.meetingOfCode,
        recordings: files,
        press,
      }),
      ...rules.operations,
    ],
    listeners: [
      ...notices.listeners,
      ...points.listeners,
      ...requests.listeners,
      ...deliberation.listeners,
      ...rules.listeners,
    ],
    sweeps: [
      ...organisation.sweeps,
      ...decisions.sweeps,
      ...notices.sweeps,
      ...points.sweeps,
      ...polls.sweeps,
      ...requests.sweeps,
      ...deliberation.sweeps,
      ...rules.sweeps,
      forgetOldReceipts,
    ],
    collections: [
      happenings,
      receipts,
      ...codes.collections,
      ...decisions.collections,
      ...noticeBooks,
      ...organisation.collections,
      ...points.collections,
      ...polls.collections,
      ...requests.collections,
      ...deliberation.collections,
      ...rules.collections,
    ],
    actorOf: organisation.actorOf,
  };
}
