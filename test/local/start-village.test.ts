import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedVillage, startVillage } from '../../local/start-village';

const folder = mkdtempSync(join(tmpdir(), 'started-'));
const file = join(folder, 'data/village.db');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function ask({ url }: StartedVillage, operation: string, input: unknown, as: string) {
  const response = await fetch(`${url}/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': as },
    body: JSON.stringify({ operation, input }),
  });
  return (await response.json()) as { ok: boolean; data: Record<string, unknown> };
}

const madeByACadre = {
  callId: 'made-before-the-restart',
  for: { kind: 'square', placeId: 'village-qingquan' },
};

it('opens the demonstration village, and keeps what was done in it over a restart', async () => {
  const first = await startVillage({ file });
  const made = await ask(first, 'codes.makeCode', madeByACadre, 'demo-liu-qingshan');
  expect(made.ok).toBe(true);
  await first.close();

  const second = await startVillage({ file });
  expect(await ask(second, 'codes.makeCode', madeByACadre, 'demo-liu-qingshan')).toEqual(made);
  const listed = await ask(
    second,
    'codes.listCodes',
    { villageId: 'village-qingquan' },
    'demo-liu-qingshan',
  );
  expect(listed.data['items']).toHaveLength(1);
  expect(JSON.stringify(listed)).toContain('127.0.0.1:');
  await second.close();
});

it('lies in one folder with its key and its attachments', () => {
  for (const part of ['village.db', 'vault.key', 'files']) {
    expect(existsSync(join(folder, 'data', part))).toBe(true);
  }
});

it('keeps nothing without a file, and can turn its clock', async () => {
  const village = await startVillage({ now: () => Date.UTC(2026, 10, 23, 1) });
  const who = await ask(village, 'organisation.whoAmI', {}, 'demo-zhang-guihua');
  expect(who).toMatchObject({ ok: true, data: { name: '张桂花' } });
  await village.settle();
  await village.close();
  await expect(fetch(village.url)).rejects.toThrow();
});

it('does not open where another stands', async () => {
  const village = await startVillage();
  const port = Number(new URL(village.url).port);
  await expect(startVillage({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await village.close();
});
