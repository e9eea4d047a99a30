import type { PollShown } from '@contracts/polls-shown';

/** What every part of a poll's desk gets. */
export interface PartProps {
  readonly poll: PollShown;
}
