// Every script that is shipped must be read by old phones: a single `?.` stops the whole program there.
// `node tools/check-syntax.mjs dist/weapp dist/h5`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const YEAR = 2018;

const folders = process.argv.slice(2);
const scripts = folders.flatMap(scriptsBelow);
const faults = scripts.flatMap((path) => {
  try {
    parse(readFileSync(path, 'utf8'), { ecmaVersion: YEAR });
    return [];
  } catch (thrown) {
    return [`${path}: ${thrown.message}`];
  }
});

faults.forEach((fault) => console.error(fault));
console.log(`${scripts.length} scripts read as ES${YEAR}, ${faults.length} not`);
process.exitCode = faults.length > 0 || scripts.length === 0 ? 1 : 0;

function scriptsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return scriptsBelow(path);
    }
    return /\.(js|wxs)$/.test(entry.name) ? [path] : [];
  });
}
