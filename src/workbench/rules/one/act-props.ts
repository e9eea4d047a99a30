import type { Revision } from '@/components/rules/revision-head';

/** What every step of a revision gets. */
export interface ActProps {
  readonly revision: Revision;
  readonly onClose: () => void;
}
