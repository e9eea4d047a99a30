import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HASH = /(?<=\.)[0-9a-f]{8}(?=\.js)/;

/** The script of a build by the name that it has before its hash, as the page asks for it. */
export function fileOf(build: string, name: string): string {
  return `/js/${scriptsOf(build).find((it) => it.startsWith(`${name}.`)) ?? name}`;
}

/** The same program under other names, as a build with a change in it would be. */
export function anotherBuild(of: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(of, folder, { recursive: true });
  const hashes = scriptsOf(folder).map((it) => HASH.exec(it)?.[0] ?? '');
  const renamed = (text: string) =>
    hashes.reduce((all, it) => all.split(it).join(it.slice(4) + it.slice(0, 4)), text);
  for (const name of scriptsOf(folder)) {
    const text = readFileSync(join(folder, 'js', name), 'utf8');
    rmSync(join(folder, 'js', name));
    writeFileSync(join(folder, 'js', renamed(name)), renamed(text));
  }
  for (const name of ['index.html', 'worker.js']) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), renamed(text).replace(/version:"\w+"/, 'version:"next"'));
  }
  return folder;
}

function scriptsOf(build: string): string[] {
  return readdirSync(join(build, 'js')).filter((it) => it.endsWith('.js'));
}
