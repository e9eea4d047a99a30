import type { RequestShown } from '@contracts/requests-shown';

/** What every act on a request gets. */
export interface ActProps {
  readonly request: RequestShown;
  readonly onClose: () => void;
  /** Sealed words were opened under this id. */
  readonly onReveal: (revealId: string) => void;
}
