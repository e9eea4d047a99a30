// Everything that decides whether the product may be delivered, the tests last, with one closing line.
// `npm test -- --only=lint` runs the steps whose name contains the word.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from './install.mjs';

installed();
const scratch = mkdtempSync(join(tmpdir(), 'wuchangtong-test-'));
const bin = (name) => join('node_modules', '.bin', name);

/** A step is one check, unless it is a jest run, which counts its own tests. `after` names what it builds on. */
const steps = [
  { name: 'lock file', run: ['node', 'tools/lock-gaps.mjs'] },
  {
    name: 'import table',
    run: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'cloudfunctions',
      'local',
    ],
  },
  { name: 'nothing unused', run: [bin('knip')] },
  { name: 'layout of the text', run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types of the back end', run: [bin('tsc'), '-p', '.'] },
  { name: 'types of the phone', run: [bin('tsc'), '-p', 'src'] },
  { name: 'lint', run: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'build doors', run: ['npm', 'run', '--silent', 'build:doors'] },
  { name: 'tests', jest: ['back end', 'phone'] },
  { name: 'build h5', run: ['npm', 'run', '--silent', 'build:h5'] },
  { name: 'build weapp', run: ['npm', 'run', '--silent', 'build:weapp'] },
  { name: 'package sizes', run: ['node', 'tools/package-sizes.mjs'], after: 'build weapp' },
  {
    name: 'syntax that old phones read',
    run: ['node', 'tools/check-syntax.mjs', 'dist/weapp', 'dist/h5'],
    after: 'build weapp',
  },
  { name: 'browser', jest: ['browser'], after: 'build h5' },
];

const only = process.argv.find((it) => it.startsWith('--only='))?.slice('--only='.length);
const chosen = steps.filter(({ name }) => !only || name.includes(only));
const outcome = new Map();

// Two cores: reading every line for lint takes as long as all other checks and builds, and goes beside them.
const isJest = ({ jest }) => jest !== undefined;
const isLint = ({ name }) => name === 'lint';
const checks = chosen.filter((it) => !isJest(it));
await Promise.all([inTurn(checks.filter(isLint)), inTurn(checks.filter((it) => !isLint(it)))]);
await inTurn(chosen.filter(isJest));
rmSync(scratch, { recursive: true, force: true });

const total = (key) => [...outcome.values()].reduce((sum, it) => sum + it[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;

async function inTurn(those) {
  for (const step of those) {
    const blocked = step.after !== undefined && outcome.get(step.after)?.failed > 0;
    const startedAt = Date.now();
    const counts = blocked ? { passed: 0, failed: 1 } : await perform(step);
    outcome.set(step.name, counts);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    const word = blocked ? 'not tried' : counts.failed > 0 ? 'FAILED' : 'passed';
    console.log(`— ${step.name}: ${word} (${seconds} s)`);
  }
}

async function perform({ name, run, jest }) {
  if (run) {
    return (await spawned(run, 'pipe')) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const report = join(scratch, `${name}.json`);
  const code = await spawned([
    bin('jest'),
    '--selectProjects',
    ...jest,
    '--json',
    '--outputFile',
    report,
    '--reporters',
    'default',
    // On two cores jest would do with one.
    '--maxWorkers=2',
  ]);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(report);
  const failed = Math.max(numFailedTests, numFailedTestSuites);
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
}

/** What goes beside something else says at its end what it has to say. */
function spawned([command, ...args], output = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output], env: process.env });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
