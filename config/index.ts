import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { ChunksByReader, sharedOnce } from './chunks-by-reader';
import { PageWorker } from './page-worker';
import { saidByTheCounty } from './said-by-the-county';

if (existsSync('.env')) {
  process.loadEnvFile('.env');
}

const root = path.resolve(__dirname, '..');
const contracts = path.join(root, 'cloudfunctions/contracts');

/** Taro compiles only `src`; these are written in a newer JavaScript than old phones read. */
const alsoCompiled = [
  contracts,
  ...['zod', 'query-string', 'decode-uri-component', 'split-on-first', 'filter-obj'].map((name) =>
    path.join(root, 'node_modules', name),
  ),
];

/**
 * Lengths stay as written. A pixel here is a pixel of the page on the phone and in the browser, so that a
 * letter of 17 px is one on a narrow phone too: Taro's own conversion would shrink it with the screen.
 */
const lengthsAsWritten = { pxtransform: { enable: false }, cssModules: { enable: false } };

/** What Taro writes around the program of the plain web page. */
interface TaroOptions {
  readonly loaderMeta: {
    readonly extraImportForWeb: string;
    readonly execBeforeCreateWebApp: string;
  };
}

/** The web page begins with what only it has: it is kept on the phone, and says so where a page of it is not. */
function withWebStart(options: TaroOptions): TaroOptions {
  const { extraImportForWeb, execBeforeCreateWebApp } = options.loaderMeta;
  return {
    ...options,
    loaderMeta: {
      ...options.loaderMeta,
      extraImportForWeb: `${extraImportForWeb}import { orMissing } from '@/web'\n`,
      execBeforeCreateWebApp: `${execBeforeCreateWebApp}config.routes = config.routes.map(orMissing)\n`,
    },
  };
}

export default defineConfig(() => {
  const config: UserConfigExport & { baseLevel: number } = {
    projectName: 'wuchangtong',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 1 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env['TARO_ENV'] ?? 'h5'}`,
    /** Levels of the page template before a nested component: fewer make a smaller package. */
    baseLevel: 8,
    plugins: [path.join(__dirname, 'read-aloud-names.ts')],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    terser: { enable: true, config: { ecma: 2018 } },
    /** A phone has no `process`: what is not replaced here would stop the program. */
    env: Object.fromEntries(
      Object.entries(saidByTheCounty(process.env)).map(([name, said]) => [
        name,
        JSON.stringify(said),
      ]),
    ),
    alias: { '@': path.join(root, 'src'), '@contracts': contracts },
    // Templates stay as Taro writes them: its minifier takes `<input>` for HTML and drops the end that WeChat wants.
    mini: {
      compile: { include: alsoCompiled },
      postcss: lengthsAsWritten,
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      output: {
        filename: 'js/[name].[contenthash:8].js',
        chunkFilename: 'js/[name].[contenthash:8].js',
      },
      miniCssExtractPluginOption: {
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      router: { mode: 'hash' },
      compile: { include: alsoCompiled },
      postcss: { ...lengthsAsWritten, autoprefixer: { enable: true } },
      webpackChain: (chain) => {
        chain.plugin('chunks-by-reader').use(ChunksByReader);
        chain.optimization.splitChunks(sharedOnce);
        chain.plugin('page-worker').use(PageWorker);
        chain.plugin('mainPlugin').tap((options: TaroOptions[]) => options.map(withWebStart));
      },
    },
  };
  return config;
});
