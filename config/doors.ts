import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { FONT_FILE, FONT_FOLDER } from '../cloudfunctions/adapters/paper/press';
import { slimSdk } from './slim-sdk';

/** The functions in the cloud. The one that prints carries the printing press and its font. */
export const doors = [
  { name: 'api', prints: true },
  { name: 'clock', prints: false },
] as const;

export const DOORS_FOLDER = 'dist/cloudfunctions';

const bundled: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** A megabyte that one call in a thousand needs: it stands beside the door, as the font does. */
const PRESS = 'pdfkit';
const pressBeside: Plugin = {
  name: 'press-beside',
  setup(bundle) {
    bundle.onResolve({ filter: new RegExp(`^${PRESS}$`) }, () => ({
      path: `./${PRESS}.js`,
      external: true,
    }));
  },
};

/** Bundles each door into one file, with nothing to install. */
export async function buildDoors(folder = DOORS_FOLDER): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { name, prints } of doors) {
    const target = join(folder, name);
    mkdirSync(target, { recursive: true });
    await build({
      ...bundled,
      entryPoints: [`cloudfunctions/${name}/index.ts`],
      outfile: join(target, 'index.js'),
      plugins: [slimSdk, pressBeside],
    });
    writeFileSync(join(target, 'package.json'), packageOf(name));
    if (prints) {
      await build({
        ...bundled,
        /** Required, not imported: the form of the package that finds its own files in a bundle. */
        stdin: { contents: `module.exports = require('${PRESS}');`, resolveDir: '.' },
        outfile: join(target, `${PRESS}.js`),
      });
      copyFileSync(join(FONT_FOLDER, FONT_FILE), join(target, FONT_FILE));
    }
  }
}

function packageOf(name: string): string {
  return `${JSON.stringify({ name, version: '1.0.0', private: true, main: 'index.js' }, undefined, 2)}\n`;
}

if (require.main === module) {
  void buildDoors();
}
