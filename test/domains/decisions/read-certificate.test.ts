import { readCertificate } from '../../../cloudfunctions/contracts/decisions';
import { chained, CHAIN_START, rollHash } from '../../../cloudfunctions/domains/decisions/chain';
import type { Deed } from '../../../cloudfunctions/contracts/decisions-words';
import { aPublished } from '../../builders/decisions';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('comes in parts that join to one file, which anybody can recompute', async () => {
  const it = await aPublished(aVillage());
  const { lines, rolls, head } = await it.certificate();
  lines.forEach((line, n) => {
    const prev = lines[n - 1]?.hash ?? CHAIN_START;
    expect(line).toEqual(chained(prev, { ...line, n, did: line.did as Deed }));
  });
  expect(lines.at(-1)?.hash).toBe(head);
  rolls.forEach(({ hash, kind, lines: voices }) => {
    const exact = voices.map(({ voice, household }) => ({
      voice,
      ...(household !== undefined && { household }),
    }));
    expect(rollHash(kind, exact)).toBe(hash);
  });
  const named = lines.flatMap(({ facts }) => {
    const { rolls: called = [] } = facts as { rolls?: { hash: string }[] };
    return called.map(({ hash }) => hash);
  });
  expect(rolls.map(({ hash }) => hash).sort()).toEqual([...new Set(named)].sort());
});

it('knows only its decisions', async () => {
  const input = { decisionId: 'nothing' };
  expect(await refused(aVillage().asVisitor()(readCertificate, input))).toBe('decision_not_found');
});
