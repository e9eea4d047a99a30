import type { MeetingShown } from '@contracts/deliberation-shown';

/** What every part of a meeting's desk gets. */
export interface PartProps {
  readonly meeting: MeetingShown;
}
