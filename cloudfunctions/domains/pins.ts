import type { Store } from '../kernel/store';

/**
 * The village whose rules a pinned clause stands in; nothing for a pin that opens nothing. Whoever keeps a pin is handed
 * this by the composition, because the rules are not theirs to know.
 */
export type VillageOfPin = (store: Pick<Store, 'get'>, pin: string) => Promise<string | undefined>;
