import { actorOf } from '../domains/organisation';
import { happenings } from '../kernel/happening';
import { receipts } from '../kernel/receipts';
import { operationsOf } from './checked-operations';
import { forgetOldReceipts } from './old-receipts';
import type { Village } from './running';
import type { Ports } from './wing';
import * as codes from './wings/codes';
import * as decisions from './wings/decisions';
import * as deliberation from './wings/deliberation';
import * as notifications from './wings/notifications';
import * as organisation from './wings/organisation';
import * as points from './wings/points';
import * as polls from './wings/polls';
import * as requests from './wings/requests';
import * as rules from './wings/rules';

const domains = [
  ...[organisation, codes, decisions, notifications, points, polls],
  ...[requests, deliberation, rules],
];

/** All domains together, the same in the cloud, on one machine and in tests. Nothing is read or written here. */
export function compose(ports: Ports): Village {
  const wings = domains.map(({ wing }) => wing(ports));
  return {
    operations: wings.flatMap((it) => operationsOf(it, ports.contentCheck)),
    listeners: wings.flatMap(({ listeners }) => listeners),
    sweeps: [...wings.flatMap(({ sweeps }) => sweeps), forgetOldReceipts],
    collections: [happenings, receipts, ...wings.flatMap(({ collections }) => collections)],
    actorOf,
  };
}
