import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { cloudOf } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { insideAFunction } from '../cloudbase-wire/server';

it('loads the SDK when it is first needed, and not before', () => {
  const folder = join(__dirname, '../../../cloudfunctions/adapters/cloudbase');
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { cloudOf } from './cloud';
        import { cloudbaseStore } from './store';
        const cloud = cloudOf({ env: 'a-test', credential: { secretId: 'a', secretKey: 'b' } });
        cloudbaseStore(cloud);
        const isLoaded = () => Object.keys(require.cache).some((it) => it.includes('node-sdk'));
        const before = isLoaded();
        cloud().then(() => console.log(before, isLoaded()));
      `,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@cloudbase/node-sdk'],
    write: false,
  });
  insideAFunction();
  const said = execFileSync(process.execPath, ['-e', outputFiles[0]?.text ?? ''], { cwd: folder });

  expect(said.toString().trim()).toBe('false true');
});

describe('a key', () => {
  const { env } = process;
  beforeEach(() => {
    process.env = { ...env };
    insideAFunction();
  });
  afterEach(() => {
    process.env = env;
  });

  it('that is missing is told, in words', async () => {
    await expect(cloudOf({ env: 'a-test' })()).rejects.toThrow('CloudBase has no key');
  });

  it('is lent by the platform to a function', async () => {
    Object.assign(process.env, { TENCENTCLOUD_SECRETID: 'lent', TENCENTCLOUD_SECRETKEY: 'lent' });

    expect(await cloudOf({ env: 'a-test' })()).toBeDefined();
  });

  it('is asked for once', async () => {
    const cloud = cloudOf({ env: 'a-test', credential: { secretId: 'a', secretKey: 'b' } });

    expect(await cloud()).toBe(await cloud());
  });
});
