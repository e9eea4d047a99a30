// How heavy each package of the mini-program is. A villager opens it on one bar of signal: the main package stays
// under 600 kB and each subpackage under 400 kB, far below the 2 MB that WeChat allows.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const MAIN_MAX = 600_000;
const SUBPACKAGE_MAX = 400_000;

const root = process.argv[2] ?? 'dist/weapp';
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
  const most = name === 'main' ? MAIN_MAX : SUBPACKAGE_MAX;
  isTooHeavy ||= bytes > most;
  const verdict = bytes > most ? 'TOO HEAVY' : '';
  console.log(`${name.padEnd(22)} ${kB(bytes)} of ${kB(most)} ${verdict}`.trimEnd());
}
process.exitCode = isTooHeavy ? 1 : 0;

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
