import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Every fence of the import table is tried once by breaking it, in a small tree of its own: a fence that lets
 * its own breach through protects nothing.
 */
const breaches: Record<string, { readonly at: string; readonly imports: string }> = {
  'no-cycles': { at: 'cloudfunctions/kernel/one.ts', imports: './two' },
  'contracts-stand-alone': { at: 'cloudfunctions/contracts/one.ts', imports: '../kernel/floor' },
  'phone-sees-contracts-only': { at: 'src/one.ts', imports: '../cloudfunctions/kernel/floor' },
  'phone-packages': { at: 'src/packages.ts', imports: 'libsql' },
  'pages-do-not-meet': { at: 'src/pages/requests/one.ts', imports: '../points/two' },
  'law-stands-alone': { at: 'cloudfunctions/law/one.ts', imports: '../kernel/floor' },
  'kernel-is-the-floor': { at: 'cloudfunctions/kernel/up.ts', imports: '../law/table' },
  'domains-stand-on-the-floor': {
    at: 'cloudfunctions/domains/points/one.ts',
    imports: '../../adapters/wechat/two',
  },
  'adapters-know-no-domain': {
    at: 'cloudfunctions/adapters/wechat/one.ts',
    imports: '../../domains/points/index',
  },
  'adapters-keep-apart': { at: 'cloudfunctions/adapters/wecom/one.ts', imports: '../wechat/two' },
  'only-one-folder-speaks-cloudbase': {
    at: 'cloudfunctions/api/sdk.ts',
    imports: '@cloudbase/node-sdk',
  },
  'only-one-folder-speaks-sqlite': { at: 'cloudfunctions/api/sqlite.ts', imports: 'libsql' },
  'nobody-imports-a-door': {
    at: 'cloudfunctions/adapters/wechat/door.ts',
    imports: '../../api/two',
  },
  'product-without-tests': { at: 'cloudfunctions/api/test.ts', imports: '../../test/two' },
  'points-uses-only-its-list': {
    at: 'cloudfunctions/domains/points/list.ts',
    imports: '../requests/index',
  },
  'organisation-uses-only-its-list': {
    at: 'cloudfunctions/domains/organisation/list.ts',
    imports: '../requests/index',
  },
  'requests-uses-only-its-list': {
    at: 'cloudfunctions/domains/requests/list.ts',
    imports: '../points/index',
  },
  'notifications-uses-only-its-list': {
    at: 'cloudfunctions/domains/notifications/list.ts',
    imports: '../requests/index',
  },
  'codes-uses-only-its-list': {
    at: 'cloudfunctions/domains/codes/list.ts',
    imports: '../requests/index',
  },
  'polls-uses-only-its-list': {
    at: 'cloudfunctions/domains/polls/list.ts',
    imports: '../requests/index',
  },
  'decisions-uses-only-its-list': {
    at: 'cloudfunctions/domains/decisions/list.ts',
    imports: '../requests/index',
  },
  'rules-uses-only-its-list': {
    at: 'cloudfunctions/domains/rules/list.ts',
    imports: '../requests/index',
  },
  'deliberation-uses-only-its-list': {
    at: 'cloudfunctions/domains/deliberation/list.ts',
    imports: '../requests/index',
  },
  'polls-through-the-front-door': {
    at: 'cloudfunctions/api/back-polls.ts',
    imports: '../domains/polls/back-room',
  },
  'decisions-through-the-front-door': {
    at: 'cloudfunctions/api/back-decisions.ts',
    imports: '../domains/decisions/back-room',
  },
  'rules-through-the-front-door': {
    at: 'cloudfunctions/api/back-rules.ts',
    imports: '../domains/rules/back-room',
  },
  'deliberation-through-the-front-door': {
    at: 'cloudfunctions/api/back-deliberation.ts',
    imports: '../domains/deliberation/back-room',
  },
  'requests-through-the-front-door': {
    at: 'cloudfunctions/api/back.ts',
    imports: '../domains/requests/back-room',
  },
  'points-through-the-front-door': {
    at: 'cloudfunctions/api/back-points.ts',
    imports: '../domains/points/back-room',
  },
  'organisation-through-the-front-door': {
    at: 'cloudfunctions/domains/requests/back.ts',
    imports: '../organisation/back-room',
  },
  'notifications-through-the-front-door': {
    at: 'cloudfunctions/api/back-notifications.ts',
    imports: '../domains/notifications/back-room',
  },
  'codes-through-the-front-door': {
    at: 'cloudfunctions/api/back-codes.ts',
    imports: '../domains/codes/back-room',
  },
};

/** What the breaches point at, so that each import resolves. */
const standing = [
  'cloudfunctions/kernel/floor.ts',
  'cloudfunctions/law/table.ts',
  'cloudfunctions/adapters/wechat/two.ts',
  'cloudfunctions/api/two.ts',
  'src/pages/points/two.ts',
  'test/two.ts',
  ...[
    ...['requests', 'points', 'organisation', 'notifications', 'codes'],
    ...['polls', 'decisions', 'rules', 'deliberation'],
  ].flatMap((it) => [
    `cloudfunctions/domains/${it}/index.ts`,
    `cloudfunctions/domains/${it}/back-room.ts`,
  ]),
  'node_modules/libsql/index.js',
  'node_modules/@cloudbase/node-sdk/index.js',
];

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

let tree: string;
let report: CruiseReport;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'fences-'));
  standing.forEach((path) => {
    write(path, 'export const here = 1;\n');
  });
  Object.values(breaches).forEach(({ at, imports }) => {
    write(at, `export * from '${imports}';\n`);
  });
  write('cloudfunctions/kernel/two.ts', "export * from './one';\n");
  write(
    'tsconfig.base.json',
    '{ "compilerOptions": { "moduleResolution": "bundler", "module": "ESNext" } }',
  );
  report = cruise();
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function cruise(): CruiseReport {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const args = [command, '--config', config, '--output-type', 'json', 'src', 'cloudfunctions'];
  try {
    return JSON.parse(read(args)) as CruiseReport;
  } catch (thrown) {
    // The command's exit code is the number of breaches; the report is on its output all the same.
    return JSON.parse((thrown as { stdout: string }).stdout) as CruiseReport;
  }
}

function read(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 });
}

it.each(Object.entries(breaches))('%s stops its breach', (name, { at }) => {
  const found = report.summary.violations.filter(
    ({ rule, from }) => rule.name === name && from === at,
  );
  expect(found).not.toHaveLength(0);
});

it('has tried every fence', () => {
  const names = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
  expect(Object.keys(breaches).sort()).toEqual(names.sort());
});
