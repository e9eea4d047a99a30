// Runs the product on this machine: the H5 page, the back end on the embedded store, the demonstration village.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installed } from './install.mjs';

installed();
const server = spawn(
  join('node_modules', '.bin', 'tsx'),
  ['local/serve.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
