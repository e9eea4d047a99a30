import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cloudOf } from '../../cloudfunctions/adapters/cloudbase/cloud';
import { cloudbaseStore } from '../../cloudfunctions/adapters/cloudbase/store';
import { newKey } from '../../cloudfunctions/adapters/vault/vault';
import { buildDoors } from '../../config/doors';
import { seedDemonstration } from '../../local/demonstration/seed';
import { type CloudbaseWire, cloudbaseWire } from '../adapters/cloudbase-wire/server';
import { printedFrom } from '../builders/printed';
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'doors-'));
const VAULT_KEYS = newKey();
let wire: CloudbaseWire;

beforeAll(async () => {
  await buildDoors(folder);
  wire = await cloudbaseWire();
  await seedDemonstration(cloudbaseStore(cloudOf(wire.options)), Date.now());
});
afterAll(async () => {
  await wire.close();
  rmSync(folder, { recursive: true });
});

/** Calls a bundle as the platform does: in a process of its own, one call after the other. */
async function called(
  door: string,
  events: readonly (readonly [event: unknown, openid?: string])[],
) {
  const script = `
    const { main } = require(process.argv[1]);
    const answers = [];
    (async () => {
      for (const [event, openid = ''] of JSON.parse(process.argv[2])) {
        const context = { environment: JSON.stringify({ WX_OPENID: openid }) };
        answers.push((await main(event, context)) ?? null);
      }
      process.stdout.write(JSON.stringify(answers));
    })();`;
  const { credential, env, serviceUrl } = wire.options;
  const { stdout, stderr } = await run(
    process.execPath,
    ['-e', script, join(folder, door, 'index.js'), JSON.stringify(events)],
    {
      maxBuffer: 10_000_000,
      env: {
        PUBLIC_HOST: 'wct.example.cn',
        VAULT_KEYS,
        TCB_ENV: env,
        CLOUDBASE_SERVICE_URL: serviceUrl,
        TENCENTCLOUD_RUNENV: 'SCF',
        TENCENTCLOUD_REGION: 'ap-shanghai',
        SCF_NAMESPACE: env,
        TENCENTCLOUD_SECRETID: credential?.secretId,
        TENCENTCLOUD_SECRETKEY: credential?.secretKey,
        SILENCE: 'true',
      },
    },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { ok: boolean; data: Record<string, unknown> }[];
}

it('is one file for each function; the one that prints has its press and font beside it', () => {
  expect(readdirSync(join(folder, 'clock')).sort()).toEqual(['index.js', 'package.json']);
  expect(readdirSync(join(folder, 'api')).sort()).toEqual([
    'NotoSansSC_700Bold.ttf',
    'index.js',
    'package.json',
    'pdfkit.js',
  ]);
  expect(statSync(join(folder, 'api/index.js')).size).toBeLessThan(1_500_000);
});

it('answers the mini-program as whoever the platform names, whatever the event says', async () => {
  const whoAmI = { operation: 'organisation.whoAmI', input: {} };
  const lie = { ...whoAmI, userInfo: { openId: 'demo-liu-qingshan' }, openid: 'demo-liu-qingshan' };
  const [known, liar, visitor, nonsense] = await called('api', [
    [whoAmI, 'demo-zhang-guihua'],
    [lie, 'demo-zhang-guihua'],
    [{ operation: 'codes.makeCode', input: {} }],
    ['nonsense'],
  ]);
  expect(known).toMatchObject({ ok: true, data: { name: '张桂花' } });
  expect(liar).toEqual(known);
  expect(visitor).toMatchObject({ ok: false, error: { code: 'not_signed_in' } });
  expect(nonsense).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
});

it('answers the plain web page as a visitor, whatever its headers say', async () => {
  const headers = { 'x-wx-openid': 'demo-liu-qingshan' };
  const body = JSON.stringify({ operation: 'codes.listCodes', input: {} });
  const [asked, landed] = await called('api', [
    [{ httpMethod: 'POST', path: '/api', headers, body }, 'demo-liu-qingshan'],
    [{ httpMethod: 'GET', path: '/q/k7mn-3xqp-wd9e', headers }],
  ]);
  expect(asked).toMatchObject({ statusCode: 200 });
  expect(JSON.stringify(asked)).toContain('not_signed_in');
  expect(landed).toMatchObject({ statusCode: 302 });
});

it('writes through the real SDK, and prints with the font beside it', async () => {
  const callId = 'made-in-the-cloud';
  const subject = { kind: 'square', placeId: 'village-qingquan' };
  const make = { operation: 'codes.makeCode', input: { callId, for: subject } };
  const [made] = await called('api', [[make, 'demo-liu-qingshan']]);
  expect(made).toMatchObject({ ok: true });
  const print = { operation: 'codes.printCodes', input: made?.data };
  const [again, printed] = await called('api', [
    [make, 'demo-liu-qingshan'],
    [print, 'demo-liu-qingshan'],
  ]);
  expect(again).toEqual(made);
  const { sheets } = printedFrom(String(printed?.data['pdf']));
  expect(sheets[0]?.squares).toEqual([
    expect.stringMatching(/^https:\/\/wct\.example\.cn\/q\/[a-z2-9]{12}$/),
  ]);
});

it('tends the village by the clock', async () => {
  expect(await called('clock', [[{ Type: 'Timer', TriggerName: 'every-minute' }]])).toEqual([null]);
});
