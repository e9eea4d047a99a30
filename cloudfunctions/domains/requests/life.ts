import type { DiaryVerb, RequestState } from '../../contracts/requests-words';
import type { Transaction, Unstored } from '../../kernel/store';
import { life, type Transition } from '../../kernel/transitions';
import { diary, type DiaryLine, lineId } from './diary';
import { type Request, requests } from './request';

/** Who moves a request: who filed it, who stands for others in it, who holds it, who sits in the same office, and time itself. */
export type Mover = 'filer' | 'representative' | 'holder' | 'colleague' | 'clock';

export type Verb =
  | 'accept'
  | 'hand_on'
  | 'start_work'
  | 'answer'
  | 'take_over'
  | 'add_words'
  | 'confirm'
  | 'report_unsolved'
  | 'withdraw'
  | 'fall_silent'
  | 'rise'
  | 'pass_vacancy';

const LIFE: readonly Transition<RequestState, Verb, Mover>[] = [
  { from: 'submitted', verb: 'accept', by: ['holder'], to: 'accepted' },
  { from: 'accepted', verb: 'start_work', by: ['holder'], to: 'working' },
  { from: 'accepted', verb: 'answer', by: ['holder'], to: 'answered' },
  { from: 'working', verb: 'answer', by: ['holder'], to: 'answered' },
  ...held({ verb: 'hand_on', by: ['holder'], to: 'submitted' }),
  ...held({ verb: 'take_over', by: ['colleague'] }),
  ...held({ verb: 'rise', by: ['clock'] }),
  ...held({ verb: 'pass_vacancy', by: ['clock'] }),
  ...held({ verb: 'add_words', by: ['filer', 'representative', 'holder'] }),
  ...held({ verb: 'withdraw', by: ['filer'], to: 'withdrawn' }),
  { from: 'answered', verb: 'confirm', by: ['filer'], to: 'closed' },
  { from: 'answered', verb: 'fall_silent', by: ['clock'], to: 'closed' },
  { from: 'answered', verb: 'report_unsolved', by: ['filer'], to: 'working' },
  {
    from: 'answered',
    verb: 'add_words',
    by: ['filer', 'representative', 'holder'],
    to: 'answered',
  },
  { from: 'answered', verb: 'withdraw', by: ['filer'], to: 'withdrawn' },
];

export const requestLife = life('submitted', LIFE);

const DID: Readonly<Record<Verb, DiaryVerb>> = {
  accept: 'accepted',
  hand_on: 'handed_on',
  start_work: 'started_work',
  answer: 'answered',
  take_over: 'taken_over',
  add_words: 'words_added',
  confirm: 'confirmed',
  report_unsolved: 'reported_unsolved',
  withdraw: 'withdrawn',
  fall_silent: 'closed_by_silence',
  rise: 'overdue',
  pass_vacancy: 'passed_vacancy',
};

/** Who acts and what else the diary says about it. */
export type Saying = Pick<DiaryLine, 'by'> &
  Partial<Pick<DiaryLine, 'personId' | 'office' | 'to' | 'reason' | 'outcome'>>;

/** A request after a step, and the line that says so. */
export interface Moved {
  readonly request: Request;
  readonly line: Unstored<DiaryLine>;
}

/** The next state and its line of the diary; nothing when this one may not do it now. */
export function move(
  request: Request,
  verb: Verb,
  mover: Mover,
  at: number,
  saying: Saying,
): Moved | undefined {
  const state = requestLife.next(request.state, verb, mover);
  if (state === undefined) {
    return undefined;
  }
  const entered = state === request.state ? {} : enteredAt(state, at);
  return written({ ...request, ...entered, state }, DID[verb], at, saying);
}

/** One more line without a step. */
export function written(request: Request, did: DiaryVerb, at: number, saying: Saying): Moved {
  const n = request.lines;
  return {
    request: { ...request, lines: n + 1 },
    line: { id: lineId(request.id, n), requestId: request.id, n, at, did, ...saying },
  };
}

export async function save(tx: Transaction, { request, line }: Moved): Promise<void> {
  await tx.replace(requests, request);
  await tx.insert(diary, line);
}

/** The same verb from wherever an office holds the request. */
function held(row: {
  verb: Verb;
  by: readonly Mover[];
  to?: RequestState;
}): Transition<RequestState, Verb, Mover>[] {
  const open = ['submitted', 'accepted', 'working'] as const;
  return open.map((from) => ({ from, to: from, ...row }));
}

function enteredAt(state: RequestState, at: number): Partial<Request> {
  switch (state) {
    case 'accepted':
      return { acceptedAt: at };
    case 'working':
      return { workingAt: at };
    case 'answered':
      return { answeredAt: at };
    case 'closed':
    case 'withdrawn':
      return { closedAt: at };
    case 'submitted':
      return {};
  }
}
