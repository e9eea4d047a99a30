import { findingsOf, foundInDraft } from '@/workbench/rules/draft/found';
import { aDraftShown, aFinding, aRevisionShown } from '../../../builders/rules';

const draft = aDraftShown({ findings: [aFinding()] });
const looked = [foundInDraft(aRevisionShown({ draft }))];
const line = (text: string) => ({ key: 'line', topic: 'customs' as const, text });

it('holds for as long as the clause reads as it did', () => {
  const text = draft.clauses[1]?.text ?? '';
  expect(findingsOf(line(text), looked)).toEqual([aFinding()]);
  expect(findingsOf(line(`${text}改过`), looked)).toEqual([]);
});

it('is nothing for a clause in which nothing was found', () => {
  expect(findingsOf(line(draft.clauses[0]?.text ?? ''), looked)).toEqual([]);
});

it('is nothing before there is a draft', () => {
  expect(foundInDraft(aRevisionShown())).toEqual({ texts: [], findings: [] });
});
