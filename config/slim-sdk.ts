import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { UNUSED_PARTS } from '../cloudfunctions/adapters/cloudbase/unused-parts';

/** What the SDK uploads files with. Files come from phones, straight into the storage; a door never uploads. */
const ONLY_FOR_UPLOADS = ['axios', 'form-data', 'xml2js'];

/** `const axios_1 = __importDefault(require("axios"));`, as TypeScript writes an import for Node. */
const REQUIRE =
  /^const (\w+_\d+|[a-z]{10,}) = ((?:__import(?:Default|Star)\()?require\("[^"]+"\)\)?);$/gm;

/**
 * Lets the official SDK load what it needs when it needs it. It requires everything at once, payment included;
 * a door talks to the database and pays for nothing else at its start. What is left out fails by its name if
 * it is ever asked for; the SDK itself goes on without its data models.
 */
export const slimSdk: Plugin = {
  name: 'slim-sdk',
  setup(bundle) {
    bundle.onResolve(
      { filter: new RegExp(`^(${[...UNUSED_PARTS, ...ONLY_FOR_UPLOADS].join('|')})$`) },
      ({ path, importer }) =>
        /node_modules\/@cloudbase\//.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not part of this bundle`)});`,
    }));
    bundle.onLoad(
      { filter: /node_modules\/@cloudbase\/node-sdk\/dist\/.*\.js$/ },
      async ({ path }) => ({
        contents: withLazyRequires(await readFile(path, 'utf8')),
      }),
    );
  },
};

/** The same module with each required module fetched at its first use and kept. */
export function withLazyRequires(source: string): string {
  const names = [...source.matchAll(REQUIRE)].map(([, name = '']) => name);
  const fetched = source.replace(
    REQUIRE,
    (_line, name: string, required: string) =>
      `let kept_${name}; const lazy_${name} = () => kept_${name} ??= ${required};`,
  );
  return names.reduce(
    (text, name) =>
      text.replace(new RegExp(`(?<![\\w.$])${name}(?=[.),\\s])`, 'g'), `(lazy_${name}())`),
    fetched,
  );
}
