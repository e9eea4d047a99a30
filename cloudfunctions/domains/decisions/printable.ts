import type { DecisionShown } from '../../contracts/decisions-shown';
import { type PrintedPaper, printedPapers } from '../../contracts/decisions-words';
import type { Hand } from './happening';
import { isExecutive } from './phases';
import type { Process } from './state';

/** Whose hands ask for a paper of which decision. */
export interface Asking {
  readonly hands: readonly Hand[];
  readonly process: Process;
}

/** Where the decision stands for this reader. */
type Seen = Pick<DecisionShown, 'steps' | 'notices' | 'abilities'>;

type WhyNot =
  'not_allowed' | 'step_will_not_come' | 'roll_not_drawn' | 'no_notice_yet' | 'notice_not_signed';

/** The village's own offices keep the register; the supervision committee looks on. */
const REGISTRARS: readonly Hand[] = [
  'party_branch',
  'villagers_committee',
  'collective',
  'supervision_committee',
];

/** The papers that these hands may print now, in the order of the steps. */
export function printsFor(asking: Asking, seen: Seen): PrintedPaper[] {
  return printedPapers.filter((paper) => whyNotPrinted(paper, asking, seen) === undefined);
}

/**
 * Why these hands cannot have this paper now; nothing when they can. The list to sign bears full names, so it is for those
 * who may read it; the notice is for whoever posts it, once the supervision committee has signed it.
 */
export function whyNotPrinted(
  paper: PrintedPaper,
  { hands, process }: Asking,
  { steps, notices, abilities }: Seen,
): WhyNot | undefined {
  const isRegistrar = hands.some((hand) => REGISTRARS.includes(hand));
  if (paper === 'notice') {
    return hands.some((hand) => isExecutive(hand, process)) ? noticeFlaw(notices) : 'not_allowed';
  }
  if (paper === 'roll') {
    const mayRead = abilities.includes('read_roll');
    const isNone = isRegistrar && process.meeting === undefined;
    return mayRead ? undefined : isNone ? 'roll_not_drawn' : 'not_allowed';
  }
  if (!isRegistrar) {
    return 'not_allowed';
  }
  const isSkipped = steps.some(({ step, status }) => step === paper && status === 'skipped');
  return isSkipped ? 'step_will_not_come' : undefined;
}

function noticeFlaw(notices: Seen['notices']): WhyNot | undefined {
  const last = notices.at(-1);
  if (last === undefined) {
    return 'no_notice_yet';
  }
  return last.state === 'prepared' ? 'notice_not_signed' : undefined;
}
