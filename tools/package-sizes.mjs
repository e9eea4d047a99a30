// How heavy each package of the mini-program is. A villager opens it on one bar of signal: the main package stays
// under 600 kB and each subpackage under 400 kB, far below the 2 MB that WeChat allows. The plain web page comes over
// the same line each time that it is new: what its first screen waits for stays under 200 kB on the way, and what it
// keeps for opening without a signal under 450 kB.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const MAIN_MAX = 600_000;
const SUBPACKAGE_MAX = 400_000;
const FIRST_SCREEN_MAX = 200_000;
const KEPT_MAX = 450_000;

const root = process.argv[2] ?? 'dist/weapp';
const web = process.argv[3] ?? 'dist/h5';
const app = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8'));
const subpackages = (app.subPackages ?? app.subpackages ?? []).map((it) => trimmed(it.root));

const sizes = new Map([['main', 0], ...subpackages.map((name) => [name, 0])]);
for (const file of filesBelow(root)) {
  const path = relative(root, file).split(sep).join('/');
  const home = subpackages.find((name) => path.startsWith(`${name}/`)) ?? 'main';
  sizes.set(home, sizes.get(home) + statSync(file).size);
}

let isTooHeavy = false;
for (const [name, bytes] of sizes) {
  weigh(name, bytes, name === 'main' ? MAIN_MAX : SUBPACKAGE_MAX);
}
if (existsSync(web)) {
  const files = filesBelow(web).map((file) => relative(web, file).split(sep).join('/'));
  const namedIn = (path) => {
    const text = readFileSync(join(web, path), 'utf8');
    return [path, ...files.filter((file) => text.includes(file) && file !== path)];
  };
  weigh('web, first screen', zipped(namedIn('index.html')), FIRST_SCREEN_MAX);
  weigh('web, kept', zipped(['index.html', ...namedIn('worker.js')]), KEPT_MAX);
}
process.exitCode = isTooHeavy ? 1 : 0;

function weigh(name, bytes, most) {
  isTooHeavy ||= bytes > most;
  const verdict = bytes > most ? 'TOO HEAVY' : '';
  console.log(`${name.padEnd(22)} ${kB(bytes)} of ${kB(most)} ${verdict}`.trimEnd());
}

function zipped(files) {
  return files
    .map((file) => gzipSync(readFileSync(join(web, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function trimmed(name) {
  return name.replace(/\/$/, '');
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
