import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import type { Build } from '../src/web/worker/build';
import { VILLAGERS_CHUNKS } from './chunks-by-reader';

/** A name that never changes: a browser asks under it whether there is a new build. */
const WORKER = 'worker.js';

/** Puts beside the finished page the worker that keeps it on a phone, with a list of what it is to keep. */
export class PageWorker {
  readonly name = 'PageWorker';

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise(this.name, async (compilation) => {
      const { outputPath } = compiler;
      await build({
        entryPoints: [join(__dirname, '../src/web/worker/index.ts')],
        outfile: join(outputPath, WORKER),
        bundle: true,
        minify: true,
        target: 'es2018',
        define: { BUILD: JSON.stringify(whatToKeep(compilation, outputPath)) },
        logLevel: 'warning',
      });
    });
  }
}

function whatToKeep({ chunks }: Compilation, folder: string): Build {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...chunks]
    .filter((it) => it.hasRuntime() || VILLAGERS_CHUNKS.includes(it.name ?? ''))
    .flatMap((it) => [...it.files]);
  const [first, more] = [true, false].map((isNamed) =>
    files.filter((file) => page.includes(file) === isNamed),
  ) as [string[], string[]];
  const version = createHash('sha256')
    .update([page, ...files].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return { version, first, more };
}
