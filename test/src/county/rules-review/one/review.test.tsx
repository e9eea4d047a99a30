import { reviewDraft } from '@contracts/rules-way';
import { cleanup } from '@testing-library/react';
import { Review } from '@/county/rules-review/one/review';
import { open, says, sentOnce, shown, tap, tapInSheet, write } from '../../../builders/pages';
import { aDraftShown, aFinding, aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown();
const onDone = jest.fn();
const draft = aDraftShown({ n: 4, findings: [aFinding()] });

it('shows what was marked, and passes the draft that was read', async () => {
  says(reviewDraft, { revisionId: revision.revisionId, state: 'review_passed' });
  open(<Review revision={revision} draft={draft} onDone={onDone} />);
  await shown('自动检查标出1处，请看是不是。');
  await shown('“罚款” 村里无权处罚');
  await tap('通过');
  await shown('没有写意见。');
  await tapInSheet('通过');
  await shown('已经通过。');
  expect(onDone).toHaveBeenCalledWith('已经通过。');
  expect(await sentOnce(reviewDraft)).toEqual({
    ...{ revisionId: revision.revisionId, draft: 4, verdict: 'pass', remarks: [] },
  });
});

it('keeps remarks when the page is left', async () => {
  open(<Review revision={revision} draft={draft} onDone={onDone} />);
  await write('对整个草案的意见', '写短一点。');
  cleanup();
  open(<Review revision={revision} draft={draft} onDone={onDone} />);
  await shown('写短一点。');
});
