import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What decides takes time, chance and the environment from its caller: each ban is tried once by breaking it. */
const breaches: readonly (readonly [line: string, rule: string])[] = [
  ['export const a = Date.now();', 'no-restricted-properties'],
  ['export const b = new Date();', 'no-restricted-syntax'],
  ['export const c = Math.random();', 'no-restricted-properties'],
  ["export const d = process.env['HOME'];", 'no-restricted-globals'],
  ['setTimeout(() => undefined, 1);', 'no-restricted-globals'],
  ['setInterval(() => undefined, 1);', 'no-restricted-globals'],
  ["void fetch('http://127.0.0.1');", 'no-restricted-globals'],
  ['export default a;', 'no-restricted-exports'],
  ["export const f = JSON.parse('1');", '@typescript-eslint/no-unsafe-assignment'],
  ['Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
];

interface Message {
  readonly line: number;
  readonly ruleId: string | null;
}

const tree = mkdtempSync(join(tmpdir(), 'bans-'));
let messages: readonly Message[];

beforeAll(() => {
  const settings = JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      types: [],
    },
    include: ['**/*.ts'],
  });
  mkdirSync(join(tree, 'cloudfunctions/domains'), { recursive: true });
  mkdirSync(join(tree, 'src'));
  writeFileSync(join(tree, 'tsconfig.json'), settings);
  writeFileSync(join(tree, 'src/tsconfig.json'), settings);
  const file = 'cloudfunctions/domains/breaches.ts';
  writeFileSync(join(tree, file), breaches.map(([line]) => line).join('\n'));
  const eslint = resolve('node_modules/eslint/bin/eslint.js');
  const config = resolve('eslint.config.mjs');
  const args = [eslint, '--config', config, '--format', 'json', file];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  messages = (JSON.parse(stdout) as [{ messages: Message[] }])[0].messages;
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

it.each(breaches)('%s breaks %s', (line, rule) => {
  const at = breaches.findIndex(([it]) => it === line) + 1;
  expect(messages).toContainEqual(expect.objectContaining({ line: at, ruleId: rule }));
});
