import type { DecisionShown } from '@contracts/decisions-shown';

export interface ActProps {
  readonly decision: DecisionShown;
  readonly onClose: () => void;
}
