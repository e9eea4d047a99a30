import type { InputOf } from '@contracts/contract';
import type { recordMeeting } from '@contracts/decisions-meetings';
import type { Way } from '@contracts/decisions-words';
import type { Enclosure } from '@/backend/letter';
import { papersToSend } from '@/components/paper-picker';
import type { RollLine } from '../use-roll';
import type { Came, RecordDraft, TypedBallots } from './draft';

/** What the meeting asks for besides names and numbers. */
export interface Wanted {
  readonly ways: readonly Way[];
  readonly hasSlips: boolean;
  readonly needsWomensCheck: boolean;
}

export type Lack =
  | 'present'
  | 'count'
  | 'calls'
  | 'proxies'
  | 'led'
  | 'minutes'
  | 'signers'
  | 'slips'
  | 'womensCheck';

interface Ballots {
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
}

/** As many papers as one step takes; of further proxies the fingerprint is enough. */
const PAPERS_MAX = 12;
/** The minutes are signed by two, or by all who came where they are fewer. */
const SIGNERS = 2;

/** Those who are not counted: who has said so themselves, and who was named at the meeting. */
export function recusedOf({ recused }: RecordDraft, roll: readonly RollLine[]): Set<number> {
  const saidSo = roll.filter(({ hasInterest }) => hasInterest).map(({ line }) => line);
  return new Set([...saidSo, ...recused]);
}

/** How many ballots there must be of those who came in this way. */
export function ballotsDue(draft: RecordDraft, roll: readonly RollLine[], way: Way): number {
  const recused = recusedOf(draft, roll);
  return draft.present.filter((it) => it.way === way && !recused.has(it.line)).length;
}

export function numbersOf({ agree, against, abstain }: TypedBallots): Ballots {
  return { agree: Number(agree), against: Number(against), abstain: Number(abstain) };
}

export function sumOf(typed: TypedBallots): number {
  const { agree, against, abstain } = numbersOf(typed);
  return agree + against + abstain;
}

/** The roll was called: each answer counts once, and there is nothing to type. */
export function calledOf({ present }: RecordDraft, recused: ReadonlySet<number>): Ballots {
  const online = present.filter(({ way, line }) => way === 'online' && !recused.has(line));
  const of = (choice: Came['choice']) => online.filter((it) => it.choice === choice).length;
  return { agree: of('agree'), against: of('against'), abstain: of('abstain') };
}

export function signersNeeded({ present }: RecordDraft): number {
  return Math.min(SIGNERS, present.length);
}

/** What is still missing, in the order in which it stands on the page. */
export function lacksOf(draft: RecordDraft, roll: readonly RollLine[], wanted: Wanted): Lack[] {
  const { present, papers, signers, womensCheck } = draft;
  const recused = recusedOf(draft, roll);
  const isShort = (typed: TypedBallots, way: Way) => sumOf(typed) !== ballotsDue(draft, roll, way);
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['present', present.length === 0],
    ['proxies', present.some((it) => it.way === 'proxy' && (it.by === undefined || !it.paper))],
    ['calls', present.some((it) => it.way === 'online' && !it.choice && !recused.has(it.line))],
    ['count', isShort(draft.onsite, 'onsite') || isShort(draft.proxy, 'proxy')],
    ['led', draft.chair === undefined || draft.recorder === undefined],
    ['womensCheck', wanted.needsWomensCheck && womensCheck === undefined],
    [
      'slips',
      wanted.hasSlips && (sumOf(draft.slips) === 0 || !papers.some(({ kind }) => kind === 'slips')),
    ],
    ['minutes', !papers.some(({ kind }) => kind === 'minutes')],
    ['signers', signers.length < signersNeeded(draft)],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

type Input = Omit<InputOf<typeof recordMeeting>, 'callId' | 'decisionId'>;

/** What the back end is told, and the papers that go with it. */
export function toSend(
  draft: RecordDraft,
  roll: readonly RollLine[],
  wanted: Wanted,
): { readonly input: Input; readonly enclosures: Enclosure[] } {
  const proxies = draft.present.flatMap(({ way, paper }) =>
    way === 'proxy' && paper ? [paper] : [],
  );
  const { papers, enclosures } = papersToSend([...draft.papers, ...proxies].slice(0, PAPERS_MAX));
  const recused = recusedOf(draft, roll);
  const isBy = (way: Way) => draft.present.some((it) => it.way === way);
  const calls = draft.present.flatMap(({ line, way, choice }) =>
    way === 'online' && choice && !recused.has(line) ? [{ line, choice }] : [],
  );
  return {
    input: {
      present: draft.present.map(({ line, way, by, paper }) => ({
        line,
        ...(way === 'onsite' ? {} : { way }),
        ...(way === 'proxy' && by !== undefined && paper ? { by, paper: paper.hash } : {}),
      })),
      recused: draft.recused,
      count: {
        onsite: numbersOf(draft.onsite),
        ...(isBy('online') ? { online: calledOf(draft, recused) } : {}),
        ...(isBy('proxy') ? { proxy: numbersOf(draft.proxy) } : {}),
      },
      ...(isBy('online') ? { calls } : {}),
      ...{ women: Number(draft.women), papers, signers: draft.signers },
      ...{ chairId: draft.chair?.personId ?? '', recorderId: draft.recorder?.personId ?? '' },
      ...(wanted.hasSlips ? { slips: numbersOf(draft.slips) } : {}),
      ...(wanted.needsWomensCheck && draft.womensCheck ? { womensCheck: draft.womensCheck } : {}),
    },
    enclosures,
  };
}

/** The minutes name the sheets on which it stands who came, and say it not once more. */
export function onSheets(input: Input, sheets: readonly string[]): Input {
  const isCalled = input.calls !== undefined;
  return {
    ...{ ...input, present: [], recused: [], sheets: [...sheets] },
    ...(isCalled && { calls: [] }),
  };
}
