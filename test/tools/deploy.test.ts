import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { deploy } from '../../tools/deploy';
import { HANDLER, planOf, RUNTIME } from '../../tools/deploy/plan';
import { TencentCloud } from '../builders/tencent-cloud';

const cloud = new TencentCloud();
const folder = mkdtempSync(join(tmpdir(), 'doors-'));
const plan = planOf();
const environment = {
  CLOUDBASE_ENV: 'village-1a2b',
  TENCENT_SECRET_ID: 'AKIDEXAMPLE',
  TENCENT_SECRET_KEY: 'secret-key-example',
  PUBLIC_HOST: 'wct.example.cn',
  VAULT_KEYS: 'the key of the vault',
  PATH: '/usr/bin',
};
let said: string[] = [];

function deployed(settings: Record<string, string> = environment): Promise<void> {
  said = [];
  cloud.asked.length = 0;
  return deploy(settings, (line) => said.push(line), {
    addressOf: (service) => `${cloud.url}/${service}`,
    placeOf: () => cloud.url,
    folder,
    pauseMs: 1,
  });
}

beforeAll(async () => {
  await cloud.open();
  for (const name of ['api', 'clock']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.js'), `exports.main = '${name}'`);
  }
  writeFileSync(join(folder, 'api/font.ttf'), randomBytes(2_000_000));
});
afterAll(() => {
  cloud.close();
  rmSync(folder, { recursive: true });
});

describe('the first time', () => {
  beforeAll(() => deployed());

  it('makes every collection with its indexes, and closes it', () => {
    expect([...cloud.tables.keys()].sort()).toEqual(plan.collections.map(({ name }) => name));
    for (const { name, indexes } of plan.collections) {
      const made = [...(cloud.tables.get(name) ?? [])].filter(([index]) => index !== '_id_');
      expect(made.map(([index]) => index)).toEqual(indexes.map((it) => it.name));
      expect(cloud.access.get(name)).toBe('ADMINONLY');
    }
  });

  it('closes the storage to all but who put a file in', () => {
    expect(cloud.access.get('7669-village-1a2b-1300000000')).toBe('PRIVATE');
  });

  it('makes both functions, with the settings they need and no others', () => {
    for (const { name, memoryMb, timeoutSeconds } of plan.functions) {
      expect(cloud.functions.get(name)).toMatchObject({
        Runtime: RUNTIME,
        Handler: HANDLER,
        MemorySize: memoryMb,
        Timeout: timeoutSeconds,
        InstallDependency: 'FALSE',
        Environment: {
          Variables: [
            { Key: 'PUBLIC_HOST', Value: 'wct.example.cn' },
            { Key: 'VAULT_KEYS', Value: 'the key of the vault' },
          ],
        },
      });
    }
  });

  it('hands a small bundle in with the call, and lays a large one down first', () => {
    expect(cloud.functions.get('clock')).toMatchObject({
      Code: { ZipFile: expect.stringMatching(/^UEsD/) as string },
    });
    const object = '/2026-11-23/1300000000/village-1a2b/api.zip';
    expect(cloud.functions.get('api')).toMatchObject({
      Code: { CosBucketRegion: 'ap-shanghai', TempCosObjectName: object },
    });
    expect(cloud.bundles.get(object)?.length).toBeGreaterThan(2_000_000);
  });

  it('sets the timer and opens the web paths', () => {
    expect(cloud.triggers.get('clock')?.get('every-minute')).toContain('0 */1 * * * * *');
    expect([...cloud.paths]).toEqual([
      ['/api', 'api'],
      ['/q', 'api'],
    ]);
  });

  it('makes the tables before the code that reads them', () => {
    const actions = cloud.actions();
    expect(actions.lastIndexOf('CreateTable')).toBeLessThan(actions.indexOf('CreateFunction'));
  });

  it('signs every call, and tells no secret', () => {
    for (const { headers } of cloud.asked) {
      expect(headers['authorization']).toMatch(/^TC3-HMAC-SHA256 Credential=AKIDEXAMPLE\//);
    }
    expect(said.join('\n')).not.toMatch(/secret-key-example|the key of the vault/);
  });
});

describe('the second time', () => {
  it('makes nothing that is there, and brings the code up to date', async () => {
    await deployed();
    expect(cloud.actions()).not.toContain('CreateTable');
    expect(cloud.actions()).not.toContain('UpdateTable');
    expect(cloud.actions()).not.toContain('CreateFunction');
    expect(cloud.actions()).not.toContain('CreateTrigger');
    expect(cloud.actions()).toContain('UpdateFunctionCode');
  });

  it('makes anew an index and a timer that differ from what is declared', async () => {
    cloud.tables.get('requests')?.clear();
    cloud.tables.get('happenings')?.set('due', { Keys: [{ Name: 'other', Direction: '1' }] });
    cloud.triggers.get('clock')?.set('every-minute', '{"cron":"0 0 * * * * *"}');
    await deployed();
    expect(said).toContain('dropped due of happenings');
    expect(
      cloud.tables
        .get('happenings')
        ?.get('due')
        ?.Keys.map((it) => it.Name),
    ).toEqual(['dueAt', '_id']);
    expect(cloud.tables.get('requests')?.size).toBeGreaterThan(0);
    expect(cloud.triggers.get('clock')?.get('every-minute')).toContain('0 */1 *');
  });
});

it('begins nothing without what it needs, and says what that is', async () => {
  await expect(deployed({ CLOUDBASE_ENV: 'village-1a2b' })).rejects.toThrow(
    'Not set: TENCENT_SECRET_ID, TENCENT_SECRET_KEY, PUBLIC_HOST, VAULT_KEYS.',
  );
  expect(cloud.asked).toEqual([]);
});

it('does not deploy to an environment that is not there', async () => {
  await expect(deployed({ ...environment, CLOUDBASE_ENV: 'elsewhere' })).rejects.toThrow(
    'There is no CloudBase environment elsewhere',
  );
});

it('is what cloudbaserc.json says for the official tool', () => {
  const written = JSON.parse(readFileSync('cloudbaserc.json', 'utf8')) as { functions: unknown };
  expect(written.functions).toEqual(
    plan.functions.map(({ name, memoryMb, timeoutSeconds, timers }) => ({
      name,
      runtime: RUNTIME,
      handler: HANDLER,
      memorySize: memoryMb,
      timeout: timeoutSeconds,
      installDependency: false,
      ...(timers.length > 0 && {
        triggers: timers.map((it) => ({ name: it.name, type: 'timer', config: it.cron })),
      }),
    })),
  );
});
