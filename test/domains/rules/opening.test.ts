import { opened } from '../../../cloudfunctions/domains/rules/opening';

it('begins with nothing said, nothing drafted and one line', () => {
  const begun = {
    ...({ orgType: 'village', kind: 'adopt' } as const),
    ...{ id: 'r', villageId: 'v', purpose: '写下来', base: 0 },
    home: { id: 'o', name: '村委会' },
  };
  const { revision, line } = opened(begun, { by: 'p', at: 7, saying: { words: '写下来' } });
  expect(revision).toMatchObject({ state: 'collecting', drafts: 0, lines: 1, openedBy: 'p' });
  expect(revision.duty).toBeUndefined();
  expect(line).toMatchObject({ n: 0, did: 'opened', words: '写下来' });
});
