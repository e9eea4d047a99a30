import { lintClauses } from '@contracts/rules';
import { saveDraft } from '@contracts/rules-way';
import type { Revision } from '@/components/rules/revision-head';
import { Editor } from '@/workbench/rules/draft/editor';
import { isShown, open, says, sent, sentOnce, shown, tap, write } from '../../../builders/pages';
import { aClauseShown, aDraftShown, aFinding, aRevisionShown } from '../../../builders/rules';

function revision(about: Partial<Revision> = {}): Revision {
  return aRevisionShown({ abilities: ['save_draft'], ...about });
}

it('begins an amendment with what holds, and sends what was changed and what was not', async () => {
  says(saveDraft, { revisionId: 'r', state: 'drafted', draft: 1, findings: [] });
  open(<Editor revision={revision()} inForce={[aClauseShown()]} />);
  await tap('改第一条');
  await write('第一条写什么', '喜事不超过十二桌。');
  await tap('存一稿，查违法');
  expect(await sentOnce(saveDraft)).toMatchObject({
    clauses: [{ clauseId: 'feasts', topic: 'customs', text: '喜事不超过十二桌。' }],
  });
});

it.each(['review_passed', 'notice'] as const)(
  'says what a change costs after the review (%s)',
  async (state) => {
    open(<Editor revision={revision({ state, draft: aDraftShown() })} inForce={[]} />);
    await shown('已经审核过了。现在再改字，要重新审核、重新公示。');
  },
);

it('needs no clauses to do away with all of them', async () => {
  says(saveDraft, { revisionId: 'r', state: 'drafted', draft: 1, findings: [] });
  open(<Editor revision={revision({ kind: 'repeal' })} inForce={[]} />);
  await shown(/^整份废止，不用写条文。/);
  expect(isShown('条文')).toBe(false);
  await tap('就这样存一稿');
  expect(await sentOnce(saveDraft)).toMatchObject({ clauses: [] });
});

it('marks what the law forbids while it is typed, before anything is saved', async () => {
  says(lintClauses, { findings: [aFinding({ number: 1, from: 2, to: 4 })] });
  open(<Editor revision={revision()} inForce={[aClauseShown({ text: '违者劝导。' })]} />);
  await tap('改第一条');
  await write('第一条写什么', '违者罚款。');
  await shown('停一下笔，就查有没有违法的写法。');
  await shown('“罚款” 村里无权处罚');
  await shown(/^依据：/);
  expect(sent(saveDraft)).toEqual([]);
});
