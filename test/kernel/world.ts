import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import type { World } from '../../cloudfunctions/kernel/operation';

/** A world with an empty store, at an instant that the test chooses. */
export function aWorld(now = 1_000_000): World & { readonly close: () => Promise<void> } {
  const store = embeddedStore({ rehearse: true });
  let given = 0;
  return {
    store,
    now,
    random: () => String((given += 1)).padStart(32, '0'),
    vault: { seal: (plain) => `sealed:${plain}`, open: (sealed) => sealed.slice(7) },
    close: () => store.close(),
  };
}
