import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import type { Request } from './request';
import { without } from './without';

/** Nothing waits any more, and the neighbours are no longer shown that it runs. */
export function closed(request: Request): Request {
  return without(request, 'silenceAt', 'runningAt');
}

/**
 * Tells what came of it. It is solved when the office says so and the filer agrees, by word or by silence;
 * an explanation that is accepted is an end, but solves nothing.
 */
export function tellClosed(tx: Transaction, request: Request, at: number): Promise<void> {
  const { id: requestId, filerId, householdId, villageId, kind, sealed } = request;
  const facts = {
    requestId,
    ...(filerId !== undefined && { filerId }),
    ...(householdId !== undefined && { householdId }),
    ...(villageId !== undefined && { villageId }),
    kind,
    proved: request.proved === true,
    solved: request.outcome === 'solved',
    sealed,
    officeId: request.office.id,
    verifiedBy: request.holderId,
  };
  return tell(tx, 'request.closed', { key: [requestId], at, facts });
}
