import type { Context } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { type EventName, tell } from '../events';
import type { Moved, Saying } from './life';
import { type Caller, readerOf } from './policy';
import { type Request, requests } from './request';

type Refuse<Code extends string> = Context<Code>['refuse'];

/** The request, for the one who holds it. */
export async function heldRequest(
  from: Pick<Transaction, 'get'>,
  requestId: string,
  {
    actor,
    refuse,
  }: { actor: Caller['actor']; refuse: Refuse<'request_not_found' | 'not_the_holder'> },
): Promise<Request> {
  const request = await from.get(requests, requestId);
  const reader = request && readerOf(request, { actor });
  if (!request || !reader) {
    return refuse('request_not_found');
  }
  return reader === 'holder' ? request : refuse('not_the_holder');
}

/** The request, for the one who filed it. Others who know of it may not decide about it. */
export async function filedRequest(
  from: Pick<Transaction, 'get'>,
  { requestId, key }: { requestId: string; key?: string | undefined },
  { actor, refuse }: { actor: Caller['actor']; refuse: Refuse<'request_not_found'> },
): Promise<Request> {
  const request = await from.get(requests, requestId);
  const reader = request && readerOf(request, { actor, key });
  if (!request || !reader) {
    return refuse('request_not_found');
  }
  return reader === 'filer' ? request : refuse('not_allowed');
}

/** An office speaks in the diary. */
export function byOffice(
  { office: { id, name } }: { readonly office: { readonly id: string; readonly name: string } },
  personId: string | undefined,
): Saying {
  return { by: 'office', office: { id, name }, ...(personId !== undefined && { personId }) };
}

/** The filer's side speaks: the filer, or whoever stands for others with them. */
export function byFiler({ filerId }: Request, personId = filerId): Saying {
  return { by: 'filer', ...(personId !== undefined && { personId }) };
}

type StepEvent = Extract<
  EventName,
  | 'request.accepted'
  | 'request.handed-on'
  | 'request.answered'
  | 'request.reopened'
  | 'request.withdrawn'
  | 'request.overdue'
>;

/** Tells of a step; who gave no name is not told, they look for themselves. */
export function tellStep(tx: Transaction, name: StepEvent, { request, line }: Moved) {
  const { id: requestId, filerId, sealed } = request;
  const facts = { requestId, sealed, ...(filerId !== undefined && { filerId }) };
  return tell(tx, name, { key: [line.id], at: line.at, facts });
}

export function movedAnswer({ request: { id, state } }: Moved) {
  return { requestId: id, state };
}
