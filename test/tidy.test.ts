import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JsxEmit, ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { commonRefusals } from '../cloudfunctions/contracts/contract';
import { events } from '../cloudfunctions/domains/events';
import { composed } from './builders/composed';
import { freeTextIn } from './builders/free-text';

/** The repository's own manners. */

const KERNEL_LINES_MAX = 700;

const { operations } = composed;
const tests = filesBelow('test').filter((it) => /\.test\.tsx?$/.test(it));
const testText = tests.map(read).join('\n');
const domains = foldersIn('cloudfunctions/domains');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

describe('domains', () => {
  it.each(domains)('%s has one door', (domain) => {
    expect(existsSync(join('cloudfunctions/domains', domain, 'index.ts'))).toBe(true);
  });

  it('are all composed: a domain that nobody can call is not finished', () => {
    const called = new Set(operations.map(({ contract }) => contract.name.split('.')[0]));
    expect([...called].sort()).toEqual([...domains].sort());
  });
});

describe('contracts', () => {
  it('are implemented once each', () => {
    const promised = filesBelow('cloudfunctions/contracts')
      .flatMap((file) => [...read(file).matchAll(/name: '([a-z]+\.[a-zA-Z]+)'/g)])
      .map(([, name]) => name ?? '');
    const kept = operations.map(({ contract }) => contract.name);
    expect([...kept].sort()).toEqual([...promised].sort());
  });

  it.each(operations.map(({ contract }) => [contract.name, contract] as const))(
    '%s stands in a file of its name, in its domain',
    (name) => {
      const [domain = '', verb = ''] = name.split('.');
      const file = `${verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
      expect(existsSync(join('cloudfunctions/domains', domain, file))).toBe(true);
    },
  );

  it.each(
    operations
      .filter(({ contract }) => contract.does === 'write')
      .map((it) => [it.contract.name, it] as const),
  )('%s carries a call id', (_name, { contract }) => {
    const { error } = contract.input.safeParse({});
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain('callId');
  });
});

describe('words', () => {
  const typed = operations
    .map(({ contract }) => contract)
    .filter(({ does, input }) => does === 'write' && freeTextIn(input).length > 0);

  it.each(typed.map((it) => [it.name, it] as const))(
    '%s says which of them others read, or that nobody does',
    (_name, { publicWords }) => {
      expect(publicWords).toBeDefined();
    },
  );
});

describe('refusals', () => {
  const codes = [
    ...new Set([...commonRefusals, ...operations.flatMap(({ contract }) => contract.refusals)]),
  ];

  it.each(codes)('%s is provoked by a test', (code) => {
    expect(testText).toMatch(new RegExp(`['":]\\s?${code}\\b`));
  });

  it.each(codes)('%s is given a sentence', (code) => {
    const sentences = filesBelow('src/text').map(read).join('\n');
    expect(sentences).toMatch(new RegExp(`\\b${code}\\b\\s*[:,]`));
  });
});

describe('events', () => {
  const source = filesBelow('cloudfunctions/domains').map(read).join('\n');

  it.each(Object.keys(events))('%s has a teller', (name) => {
    expect(source).toMatch(new RegExp(`(tell\\w*\\(\\s*tx,\\s*|event: )'${name}'`));
  });
});

describe('files', () => {
  /** Composition, configuration and pages' settings are tried by the whole that they put together. */
  const needNoTwin = /(^|\/)(index\.tsx?|app\.tsx|wings\/[^/]+|.*\.config\.ts|.*\.d\.ts)$/;
  /** A file without a function of its own: lists, words, types, shapes. */
  const holdsNoCode = (file: string) => !/=>|function |class /.test(compiled(read(file)));
  const sources = ['cloudfunctions', 'src', 'local']
    .flatMap(filesBelow)
    .filter((file) => /\.tsx?$/.test(file) && !needNoTwin.test(file) && !holdsNoCode(file));

  it.each(sources)('%s has its twin', (file) => {
    const twin = join('test', file.replace(/^cloudfunctions\//, '')).replace(/\.tsx?$/, '.test');
    expect(existsSync(`${twin}.ts`) || existsSync(`${twin}.tsx`)).toBe(true);
  });

  it('say what they hold', () => {
    const names = ['src', 'cloudfunctions', 'local', 'test', 'bench', 'tools', 'config'].flatMap(
      filesBelow,
    );
    expect(
      names.filter((it) => /(^|\/)(utils?|helpers?|common|manager|misc)(\.|\/|-)/.test(it)),
    ).toEqual([]);
  });

  it(`leave the kernel below ${KERNEL_LINES_MAX} lines`, () => {
    const lines = filesBelow('cloudfunctions/kernel').flatMap((file) =>
      read(file).trimEnd().split('\n'),
    );
    expect(lines.length).toBeLessThan(KERNEL_LINES_MAX);
  });

  it("stand on the README's map, folder by folder", () => {
    const readme = read('README.md');
    const folders = [
      ...['src', 'cloudfunctions', 'local', 'config', 'test', 'bench', 'tools', 'docs'],
      ...foldersIn('cloudfunctions').map((it) => `cloudfunctions/${it}`),
      ...domains.map((it) => `domains/${it}`),
      ...foldersIn('src').map((it) => `src/${it}`),
    ];
    expect(folders.filter((folder) => !readme.includes(`${folder}/`))).toEqual([]);
  });
});

/** What is left for the machine: types and comments are gone. */
function compiled(text: string): string {
  return transpileModule(text, {
    compilerOptions: {
      target: ScriptTarget.ES2022,
      module: ModuleKind.ESNext,
      jsx: JsxEmit.Preserve,
      removeComments: true,
    },
  }).outputText;
}
