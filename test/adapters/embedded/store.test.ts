import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { itIsAStore, type Opened } from '../store.conformance';
import { itAnswersInPages } from '../store-pages.conformance';

/** A thousand documents over the wire take their time on a busy machine. */

describe.each([
  { on: 'a file', rehearse: false },
  { on: 'a file', rehearse: true },
  { on: 'memory', rehearse: false },
  { on: 'memory', rehearse: true },
])('embedded store on $on, rehearse: $rehearse', ({ on, rehearse }) => {
  const open = (): Opened => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const store = embeddedStore({
      rehearse,
      ...(on === 'a file' ? { file: join(folder, 'village.db') } : {}),
    });
    return {
      store,
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  };
  itIsAStore(open);
  itAnswersInPages(open, 40);
});
