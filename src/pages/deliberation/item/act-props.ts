import type { ItemShown } from '@contracts/deliberation-shown';

/** What every act on an item gets. */
export interface ItemActProps {
  readonly item: ItemShown;
  readonly onClose: () => void;
}
