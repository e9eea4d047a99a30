import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentsIn } from '../../../local/attachments';
import { asTold, keepPapers, paper } from '../../../local/demonstration/papers';

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(['road-plan', 'road-minutes', 'road-notice', 'delegation'] as const)(
  'the picture of %s lies where its paper says, with that fingerprint, and is small',
  (name) => {
    const attachments = attachmentsIn(folder);
    keepPapers(attachments);
    keepPapers(attachments);
    const { hash, fileId = '' } = paper('notice', '公示', { of: 'decision', sheet: name });
    const kept = attachments.read(fileId.replace('local://files/', ''));
    expect(kept).toMatchObject({ type: 'image/jpeg', owner: 'demo-liu-qingshan' });
    const body = kept?.body ?? Buffer.alloc(0);
    expect(createHash('sha256').update(body).digest('base64url')).toBe(hash);
    expect(body.length).toBeLessThan(40_000);
  },
);

it('without a picture a paper has a fingerprint of its own and no file', () => {
  const one = paper('minutes', '会议记录', { of: 'road' });
  expect(one).not.toHaveProperty('fileId');
  expect(one.hash).toMatch(/^[\w-]{43}$/);
  expect(paper('minutes', '另一份', { of: 'road' }).hash).not.toBe(one.hash);
  expect(paper('minutes', '会议记录', { of: 'lamps' }).hash).not.toBe(one.hash);
});

it('nobody is told where the file lies', () => {
  const told = asTold(paper('plan', '方案', { of: 'road', sheet: 'road-plan' }));
  expect(Object.keys(told)).toEqual(['kind', 'title', 'hash']);
});
