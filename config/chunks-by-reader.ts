import type { Chunk, Compiler, Module } from 'webpack';

/** Pages that come in one file, by who reads them. The first screens and what is no page come with the program. */
const READERS = [
  { name: 'village', pages: /\/src\/pages\/(?!(home|messages|mine)\/)/ },
  { name: 'offices', pages: /\/src\/(workbench|decision-desk|county)\// },
] as const;

/** What the pages of both readers are made of. */
const SHARED = 'shared';

/** The files of all that a villager opens; an office's own come when somebody opens its first page. */
export const VILLAGERS_CHUNKS: readonly string[] = ['village', SHARED];

/** Together with `ChunksByReader`, whose files would each hold the parts of all pages again. */
export const sharedOnce = {
  chunks: 'async',
  minSize: 0,
  cacheGroups: { default: false, defaultVendors: false, [SHARED]: { name: SHARED, minChunks: 2 } },
} as const;

/** Before webpack looks for what several files share. */
const EARLY = -10;

/**
 * Taro makes a file of each page. Sixty files weigh twice as much in all, and on a weak line the one that is wanted
 * now does not come: the pages of one kind of reader come together.
 */
export class ChunksByReader {
  readonly name = 'ChunksByReader';

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(this.name, (compilation) => {
      const { optimizeChunks } = compilation.hooks;
      optimizeChunks.tap({ name: this.name, stage: EARLY }, (all) => {
        const { chunkGraph } = compilation;
        const chunks = [...all];
        const program = chunks.find((it) => it.hasRuntime());
        const heads = new Map<string | undefined, Chunk>();
        for (const chunk of chunks.filter((it) => it !== program)) {
          const reader = readerOf([...chunkGraph.getChunkRootModules(chunk)]);
          const head = reader === undefined ? program : heads.get(reader);
          if (head && chunkGraph.canChunksBeIntegrated(head, chunk)) {
            chunkGraph.integrateChunks(head, chunk);
            compilation.chunks.delete(chunk);
          } else if (reader !== undefined) {
            chunk.name = reader;
            compilation.namedChunks.set(reader, chunk);
            heads.set(reader, chunk);
          }
        }
      });
    });
  }
}

function readerOf(modules: readonly Module[]): string | undefined {
  const paths = modules.map((it) => it.nameForCondition() ?? '');
  return READERS.find(({ pages }) => paths.some((path) => pages.test(path)))?.name;
}
