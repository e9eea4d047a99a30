import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paper } from '../../local/demonstration/papers';
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

it('has met and asked before it opens, for whoever wants to see that', async () => {
  const village = await startVillage({ hasLived: true });
  const input = { about: { kind: 'meeting', id: 'demonstration-meeting-tonight' } };
  const polls = await ask(village, 'polls.listPolls', input, 'demo-zhang-guihua');
  expect(polls.data['items']).toMatchObject([{ state: 'open', waitsForMe: true }]);
  await village.close();
});

it('a photographed paper opens for whoever may see it, and is the picture of its fingerprint', async () => {
  const village = await startVillage();
  const decisionId = 'decision-qingquan-road';
  const open = async (name: 'road-plan' | 'road-minutes', as: string) => {
    const { hash } = paper('plan', '', { of: decisionId, sheet: name });
    return ask(village, 'decisions.openPaper', { decisionId, hash }, as);
  };
  expect((await open('road-minutes', 'demo-li-xiaohe')).ok).toBe(false);
  const forEverybody = await open('road-plan', 'demo-li-xiaohe');
  const forTheOffice = await open('road-minutes', 'demo-tan-songbai');
  for (const [name, { data }] of [
    ['road-plan', forEverybody],
    ['road-minutes', forTheOffice],
  ] as const) {
    const picture = await fetch(new URL(String(data['url']), village.url));
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    const body = Buffer.from(await picture.arrayBuffer());
    const hash = createHash('sha256').update(body).digest('base64url');
    expect(hash).toBe(paper('plan', '', { of: decisionId, sheet: name }).hash);
  }
  const evidence = { delegationId: 'delegation-qingquan-2026' };
  expect((await ask(village, 'decisions.openEvidence', evidence, 'demo-guest')).ok).toBe(true);
  await village.close();
});

it('does not open where another stands', async () => {
  const village = await startVillage();
  const port = Number(new URL(village.url).port);
  await expect(startVillage({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await village.close();
});
