import { cloudOf } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { cloudbaseStore } from '../../../cloudfunctions/adapters/cloudbase/store';
import { cloudbaseWire } from '../cloudbase-wire/server';
import { itIsAStore, type Opened } from '../store.conformance';
import { itAnswersInPages } from '../store-pages.conformance';

/** A thousand documents over the wire take their time on a busy machine. */

async function open(): Promise<Opened> {
  const wire = await cloudbaseWire();
  return { store: cloudbaseStore(cloudOf(wire.options)), close: wire.close };
}

describe('CloudBase store, through the real SDK', () => {
  itIsAStore(open);
  itAnswersInPages(open, 15);
});
