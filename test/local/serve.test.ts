import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(page, 'index.html'), '<html></html>');

afterAll(() => {
  rmSync(page, { recursive: true });
});

function serve(...options: string[]) {
  const child: ChildProcess = spawn(
    join('node_modules', '.bin', 'tsx'),
    ['local/serve.ts', '--page', page, '--in-memory', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, said: () => said };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('says where it runs and whom one can be, serves, and stops in order', async () => {
  const { child, ended, said } = serve('--port', '0');
  await until(() => said().includes('Ctrl+C'));
  expect(said()).toContain('张桂花  清泉村村民，75岁');
  expect(said()).toContain('without its content check');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);

  const second = serve('--port', new URL(url).port);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('That port is in use.');

  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
