import * as codes from '../domains/codes';
import * as organisation from '../domains/organisation';
import * as points from '../domains/points';
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
}

/** All domains together, the same in the cloud, on one machine and in tests. Nothing is read or written here. */
export function compose({ host, press }: Ports): Village {
  return {
    operations: [...codes.operationsOfCodes({ host, press }), ...points.operations],
    listeners: [...points.listeners],
    sweeps: [...points.sweeps, forgetOldReceipts],
    collections: [happenings, receipts, ...codes.collections, ...points.collections],
    actorOf: organisation.actorOf,
  };
}
