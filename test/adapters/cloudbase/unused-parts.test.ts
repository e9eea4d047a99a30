import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { UNUSED_PARTS } from '../../../cloudfunctions/adapters/cloudbase/unused-parts';
import { cloudbaseWire } from '../cloudbase-wire/server';

const run = promisify(execFile);
const root = join(__dirname, '../../..');

const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  setup: (bundle) => {
    const filter = new RegExp(`^(${UNUSED_PARTS.join('|')})$`);
    bundle.onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }));
    bundle.onLoad({ filter: /./, namespace: 'unused' }, () => ({
      contents: 'module.exports = {}',
    }));
  },
};

it('the store works in a bundle without what nobody uses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const outfile = join(folder, 'door.js');
  const { metafile } = await build({
    stdin: {
      contents: `
        import { cloudOf } from './cloudfunctions/adapters/cloudbase/cloud';
        import { cloudbaseStore } from './cloudfunctions/adapters/cloudbase/store';
        const store = cloudbaseStore(cloudOf(JSON.parse(process.argv[2] ?? '')));
        const notes = { name: 'notes', schema: {} as never, indexes: { due: ['dueAt'] } };
        store
          .transact((tx) => tx.insert(notes, { id: 'a', dueAt: 5 } as never))
          .then(() => store.find(notes, { index: 'due', limit: 1000 }))
          .then((page) => console.log(JSON.stringify(page)));
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    target: 'node18',
    outfile,
    metafile: true,
    plugins: [withoutUnusedParts],
    logLevel: 'error',
  });
  const wire = await cloudbaseWire();
  const { stdout } = await run(process.execPath, [outfile, JSON.stringify(wire.options)]);
  await wire.close();
  rmSync(folder, { recursive: true });

  expect(JSON.parse(stdout)).toEqual({ items: [{ id: 'a', version: 1, dueAt: 5 }] });
  UNUSED_PARTS.forEach((part) => {
    expect(Object.keys(metafile.inputs)).toContain(`unused:${part}`);
  });
});
