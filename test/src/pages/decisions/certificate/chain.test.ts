import { firstBroken, lineWith } from '@/pages/decisions/certificate/chain';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';

async function aCertificate() {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  return road.certificate();
}

it('is whole as the village wrote it, and broken by any letter that is changed', async () => {
  const certificate = await aCertificate();
  expect(certificate.lines.length).toBeGreaterThan(5);
  expect(firstBroken(certificate)).toBeUndefined();
  certificate.lines.forEach((line, at) => {
    const lines = certificate.lines.map((it) =>
      it === line ? { ...it, facts: { ...it.facts, women: 999 } } : it,
    );
    expect(firstBroken({ ...certificate, lines })).toBe(at);
  });
});

it('notices a line that is gone, one that was moved, and another head', async () => {
  const certificate = await aCertificate();
  const [first, ...rest] = certificate.lines;
  expect(firstBroken({ ...certificate, lines: rest })).toBe(0);
  expect(firstBroken({ ...certificate, lines: certificate.lines.slice(0, -1) })).toBe(
    certificate.lines.length - 1,
  );
  expect(firstBroken({ ...certificate, lines: [...rest, ...(first ? [first] : [])] })).toBe(0);
});

it('finds the line of a fingerprint by its beginning', async () => {
  const certificate = await aCertificate();
  const third = certificate.lines[2];
  expect(lineWith(certificate, third?.hash.slice(0, 8) ?? '')).toBe(third);
  expect(lineWith(certificate, 'nothing!')).toBeUndefined();
});
