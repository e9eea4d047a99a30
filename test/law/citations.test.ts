import { type CitationKey, citations, citationText } from '../../cloudfunctions/law/citations';
import { channels } from '../../cloudfunctions/law/channels';

it.each([
  ['mediation_start', '《人民调解法》第十七条'],
  ['emergency_duty', '《突发事件应对法》'],
  ['grid_duty', '网格服务管理职责（各地做法）'],
  ['village_supervised', '《村民委员会组织法》（2025年修正，条号待核；2018年文本第三十一条）'],
] as const)('prints %s as %s', (key, text) => {
  expect(citationText(key)).toBe(text);
});

it('says of every text where it comes from, how sure it is and since when', () => {
  for (const [key, { source, status, validFrom }] of Object.entries(citations)) {
    expect([key, source]).not.toContain('');
    expect(['law', 'regulation', 'local_practice', 'known', 'design', 'unverified']).toContain(
      status,
    );
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('claims no article number of a law whose articles moved', () => {
  const moved = (Object.keys(citations) as CitationKey[]).filter(
    (key) => citations[key].law === '村民委员会组织法',
  );
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.every((key) => citations[key].article === undefined)).toBe(true);
});

it('opens every channel by a citation', () => {
  for (const { basis } of Object.values(channels)) {
    expect(citations).toHaveProperty([basis]);
  }
});
