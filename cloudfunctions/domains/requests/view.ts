import type {
  DiaryShown,
  OfficeShown,
  RequestLine,
  RequestShown,
  RouteShown,
  SimilarShown,
  StepShown,
  WordsShown,
} from '../../contracts/requests-shown';
import { type Reader, type Step, steps } from '../../contracts/requests-words';
import { maskName } from '../organisation';
import type { DiaryLine } from './diary';
import type { Written } from './letter';
import { abilitiesOf, mayReadWords } from './policy';
import { needsPoliceReport, type Request } from './request';
import { without } from './without';

/** What was looked up for one reader before it is decided how much of it is shown. */
export interface Pieces {
  readonly placeName: string;
  /** Full names of those who appear; nobody stands here who was forgotten. */
  readonly names: ReadonlyMap<string, string>;
  /** What was written, by line of the diary. */
  readonly written: ReadonlyMap<number, Written>;
  /** Oldest first. */
  readonly lines: readonly DiaryLine[];
  /** The office next in line, by its name. */
  readonly next?: OfficeShown;
  /** The reader has just given a reason to see the name and the sealed words. */
  readonly isRevealed: boolean;
}

/** Where it goes, why, and until when: told to whoever asks. */
export function showRoute(
  request: Pick<
    Request,
    'channel' | 'office' | 'dueAt' | 'reason' | 'basis' | 'sealed' | 'urgent' | 'hotlines'
  >,
  acceptBy: number,
): RouteShown {
  const { channel, dueAt, reason, basis, sealed, urgent, hotlines } = request;
  return {
    ...{ channel, office: officeShown(request), acceptBy, dueAt },
    ...{ reason, basis, sealed, urgent, hotlines },
  };
}

export function showLine(request: Request, placeName: string, now: number): RequestLine {
  const { id, state, kind, category, channel, sealed, urgent, filedAt, dueAt, silenceAt } = request;
  return {
    requestId: id,
    state,
    kind,
    category,
    channel,
    sealed,
    urgent,
    placeName,
    office: officeShown(request),
    filedAt,
    dueAt,
    isOverdue: request.duty !== undefined && dueAt < now,
    ...(request.duty && { nextStepBy: request.duty.dueAt }),
    ...(silenceAt !== undefined && { silenceAt }),
  };
}

/** As much as every neighbour may know of something that runs for everybody. */
export function showSimilar(request: Request, placeName: string, isMine: boolean): SimilarShown {
  const { id, kind, category, state, filedAt } = request;
  const office = officeShown(request);
  return { requestId: id, kind, category, state, placeName, office, since: filedAt, isMine };
}

/** A request as this reader gets to see it: the only way out. */
export function showRequest(
  request: Request,
  reader: Reader,
  pieces: Pieces,
  now: number,
): RequestShown {
  const mayRead = mayReadWords(request, reader, pieces.isRevealed);
  return {
    ...showLine(request, pieces.placeName, now),
    ...peopleIn(request, reader, pieces),
    reason: request.reason,
    basis: request.basis,
    hotlines: request.hotlines,
    told: request.told.map(({ officeId: id, name }) => ({ id, name })),
    reader,
    isAnonymous: request.keyHash !== undefined,
    people: { representatives: request.representatives.length, supporters: request.supporters },
    ...(mayRead && { words: wordsShown(pieces.written.get(0)) }),
    isReportNeeded: needsPoliceReport(request),
    ...(request.outcome !== undefined && { outcome: request.outcome }),
    ...(request.proved !== undefined && { proved: request.proved }),
    ...(request.ratings !== undefined && { ratings: request.ratings }),
    steps: stepsOf(request),
    ...(pieces.next !== undefined && { next: pieces.next }),
    diary: pieces.lines.map((line) => diaryShown(line, reader, pieces, mayRead)),
    abilities: abilitiesOf(request, reader),
  };
}

/** Neighbours learn which office has it, not who sits there. */
function isPartOfIt(reader: Reader): boolean {
  return reader !== 'supporter' && reader !== 'neighbour';
}

function peopleIn(request: Request, reader: Reader, { names, isRevealed }: Pieces) {
  const name = (personId: string | undefined) =>
    personId === undefined ? undefined : names.get(personId);
  const holder = request.duty && name(request.duty.holderId);
  const helper = name(request.helperId);
  const filer = reader === 'holder' || reader === 'told' ? name(request.filerId) : undefined;
  return {
    ...(holder !== undefined && isPartOfIt(reader) && { holderName: maskName(holder) }),
    ...(helper !== undefined && isPartOfIt(reader) && { helperName: maskName(helper) }),
    ...(filer !== undefined && { filerName: isRevealed ? filer : maskName(filer) }),
  };
}

function wordsShown({ names = [], ...written }: Written = { attachments: [] }): WordsShown {
  return { ...without(written, 'policeReport', 'cites'), names };
}

function diaryShown(
  { n, at, did, by, personId, office, to, reason, outcome }: DiaryLine,
  reader: Reader,
  { names, written }: Pieces,
  mayRead: boolean,
): DiaryShown {
  const name = by === 'office' && personId !== undefined ? names.get(personId) : undefined;
  const words = n > 0 && mayRead ? written.get(n) : undefined;
  return {
    at,
    did,
    by,
    ...(office !== undefined && { office }),
    ...(to !== undefined && { to }),
    ...(reason !== undefined && { reason }),
    ...(name !== undefined && isPartOfIt(reader) && { name: maskName(name) }),
    ...(words?.text !== undefined && { words: words.text }),
    attachments: words?.attachments ?? [],
    ...(words?.policeReport !== undefined && { policeReport: words.policeReport }),
    ...(outcome !== undefined && { outcome }),
    ...(words?.cites !== undefined && { cites: words.cites }),
  };
}

/** The five steps, with the day each was reached. */
function stepsOf(request: Request): StepShown[] {
  const reached: Record<Step, number | undefined> = {
    submitted: request.filedAt,
    accepted: request.acceptedAt,
    working: request.workingAt,
    answered: request.answeredAt,
    closed: request.closedAt,
  };
  const now = request.state === 'withdrawn' ? 'closed' : request.state;
  return steps.map((step) => {
    const isPast = steps.indexOf(step) <= steps.indexOf(now);
    const at = isPast ? reached[step] : undefined;
    const status = step === now ? 'now' : isPast ? 'done' : 'next';
    return { step, status, ...(at !== undefined && { at }) };
  });
}

function officeShown({ office: { id, name } }: Pick<Request, 'office'>): OfficeShown {
  return { id, name };
}
