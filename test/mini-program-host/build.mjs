// Makes one static page out of a compiled mini-program, so that any browser can run what WeChat would run.
// The templates are compiled by glass-easel, the component framework that WeChat's own team publishes.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler');
const here = dirname(fileURLToPath(import.meta.url));

/** What WeChat's logic layer hands to a module; the browser's own globals are hidden behind `undefined`. */
const LENT = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'requirePlugin',
];
const HIDDEN = [
  'window',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'fetch',
  'global',
];

/** Reads the compiled mini-program in `source` and writes the page into `target`. Throws on bad WXML. */
export async function buildHost(source, target) {
  const files = filesBelow(source).map((file) => relative(source, file));
  const read = (file) => readFileSync(join(source, file), 'utf8');
  const program = {
    templates: compileTemplates(files, read),
    settings: settingsOf(files, read),
    styles: stylesOf(files, read),
    modules: modulesOf(files, read),
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'program.js'), programText(program));
  writeFileSync(join(target, 'index.html'), page());
  for (const file of files.filter((it) => /\.(png|jpe?g|gif|svg|webp)$/.test(it))) {
    cpSync(join(source, file), join(target, file), { recursive: true });
  }
  await build({
    entryPoints: [join(here, 'runtime.mjs')],
    bundle: true,
    format: 'iife',
    outfile: join(target, 'runtime.js'),
    logLevel: 'error',
  });
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const bare = (file) => file.slice(0, -extname(file).length);

function compileTemplates(files, read) {
  const ownTags = new Set(
    files
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => Object.keys(JSON.parse(read(file)).usingComponents ?? {})),
  );
  const kept = new Set(['template', 'import', 'include', 'block', 'slot', 'wxs', ...ownTags]);
  // WeChat knows its own tags as wx-view, wx-text …; a custom component keeps its name.
  const renamed = (wxml) =>
    wxml.replace(/<(\/?)([a-z][\w-]*)/g, (all, slash, tag) =>
      kept.has(tag) ? all : `<${slash}wx-${tag}`,
    );
  const group = new TmplGroup();
  const problems = [];
  for (const file of files) {
    if (file.endsWith('.wxml')) {
      const found = group.addTmpl(bare(file), renamed(read(file))) ?? [];
      problems.push(
        ...found
          .filter((it) => Number(it.level ?? 3) >= 3)
          .map((it) => `${file}: ${it.message ?? it}`),
      );
    }
    if (file.endsWith('.wxs')) {
      group.addScript(bare(file), read(file));
    }
  }
  if (problems.length > 0) {
    throw new Error(`WXML does not compile:\n${problems.join('\n')}`);
  }
  return group.getTmplGenObjectGroups();
}

function settingsOf(files, read) {
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json') && !file.startsWith('project.'))
      .map((file) => [bare(file), JSON.parse(read(file))]),
  );
}

function stylesOf(files, read) {
  const whole = (file) =>
    read(file).replace(/@import\s+["']([^"']+)["'];?/g, (_, path) => whole(join(file, '..', path)));
  return files.filter((file) => file.endsWith('.wxss')).map((file) => inBrowser(whole(file)));
}

/** 750 rpx are the width of the screen, and `page` is the root of a page. */
function inBrowser(css) {
  return css
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_, length) => `calc(${length} * min(100vw, 750px) / 750)`)
    .replace(/(^|[},\s])page(?=[\s{,.:>])/g, '$1.mini-page');
}

function modulesOf(files, read) {
  return files.filter((file) => file.endsWith('.js')).map((file) => [bare(file), read(file)]);
}

function programText({ templates, settings, styles, modules }) {
  const functions = modules.map(
    ([name, text]) =>
      `${JSON.stringify(name)}: function (${[...LENT, ...HIDDEN].join(', ')}) {\n${text}\n}`,
  );
  return `window.__program = {
  templates: ${templates},
  settings: ${JSON.stringify(settings)},
  styles: ${JSON.stringify(styles)},
  modules: {${functions.join(',\n')}}
};`;
}

function page() {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>屋场通</title></head>
<body><script src="program.js"></script><script src="runtime.js"></script></body>
</html>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildHost(process.argv[2] ?? 'dist/weapp', process.argv[3] ?? 'dist/mini-program-host');
}
