import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newKey } from '../cloudfunctions/adapters/vault/vault';
import { buildDoors } from '../config/doors';

/**
 * How long the `api` function takes to its first question to the database, SDK included, against a bundle that
 * only requires the official SDK. The question goes to a port of this machine where a database would stand. Each
 * in a fresh process, in turn, in the same run; the middle of many.
 */
const ROUNDS = 15;

/** Prints the milliseconds of the processor and of the wall since the process began to load. */
const MEASURED = `
  const begun = process.cpuUsage(), from = process.hrtime.bigint();
  const end = () => {
    const { user, system } = process.cpuUsage(begun);
    console.log(JSON.stringify([(user + system) / 1e3, Number(process.hrtime.bigint() - from) / 1e6]));
    process.exit();
  };`;

const programs = {
  sdk: `${MEASURED} require(process.argv[1] + '/sdk.js'); end();`,
  required: `${MEASURED} require(process.argv[1] + '/api/index.js'); end();`,
  api: `
    const server = require('node:http').createServer(() => end());
    server.listen(0, '127.0.0.1', () => {
      process.env.CLOUDBASE_SERVICE_URL = 'http://127.0.0.1:' + server.address().port;
      begin();
    });
    let end;
    function begin() {
      ${MEASURED.replace('const end', 'end')}
      const { main } = require(process.argv[1] + '/api/index.js');
      void main({ operation: 'codes.openCode', input: { code: '2222' } }, {});
    }`,
};
type Program = keyof typeof programs;

function measured(program: Program, folder: string): readonly [cpu: number, wall: number] {
  const output = execFileSync(process.execPath, ['-e', programs[program], folder], {
    env: {
      PUBLIC_HOST: 'wct.example.cn',
      VAULT_KEYS: newKey(),
      TCB_ENV: 'a-bench',
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: 'a-bench',
      TENCENTCLOUD_SECRETID: 'id',
      TENCENTCLOUD_SECRETKEY: 'key',
    },
  });
  return JSON.parse(output.toString()) as [number, number];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-load-'));
  await buildDoors(folder);
  await build({
    stdin: { contents: "module.exports = require('@cloudbase/node-sdk');", resolveDir: '.' },
    outfile: join(folder, 'sdk.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    minify: true,
    logLevel: 'error',
  });
  const taken: Record<Program, (readonly [number, number])[]> = { sdk: [], required: [], api: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const program of ['sdk', 'required', 'api'] as const) {
      taken[program].push(measured(program, folder));
    }
  }
  rmSync(folder, { recursive: true });
  const wall = (program: Program) => median(taken[program].map(([, ms]) => ms));
  const cpu = (program: Program) => median(taken[program].map(([ms]) => ms));
  console.log(
    `load: api to its first question ${wall('api').toFixed(0)} ms, the SDK alone ${wall('sdk').toFixed(0)} ms; ` +
      `ratio ${(wall('api') / wall('sdk')).toFixed(2)}, of the processor's time ` +
      `${(cpu('api') / cpu('sdk')).toFixed(2)} (at most 1 is wanted)`,
  );
  console.log(
    `load: api before a call that needs no database ${wall('required').toFixed(0)} ms; ` +
      `ratio ${(wall('required') / wall('sdk')).toFixed(2)}`,
  );
}

void main();
