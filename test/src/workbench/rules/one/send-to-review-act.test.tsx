import { sendToReview } from '@contracts/rules-way';
import { SendToReviewAct } from '@/workbench/rules/one/send-to-review-act';
import {
  isOff,
  isShown,
  open,
  says,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';
import { aDraftShown, aFinding, aRevisionShown } from '../../../builders/rules';
import { screen } from '@testing-library/react';

const { revisionId } = aRevisionShown();
const doubt = aFinding({ key: 'doubt-1', sureness: 'doubtful', words: '处罚' });
const LABEL = '第二条“处罚”，要写明为什么可以这样写';

function opened(findings: ReturnType<typeof aFinding>[]): void {
  says(sendToReview, { revisionId, state: 'under_review' });
  const revision = aRevisionShown({ draft: aDraftShown({ n: 3, findings }) });
  open(<SendToReviewAct revision={revision} onClose={jest.fn()} />);
}

it('sends the draft that was looked at', async () => {
  opened([]);
  await shown('送的是第3稿。');
  await tap('送去审核');
  expect(await sentOnce(sendToReview)).toEqual({ revisionId, draft: 3, explained: [] });
});

it('does not send what certainly breaks the law, and leads to where it is corrected', async () => {
  opened([aFinding()]);
  await shown('草案里有1处不合法，改了才能送。');
  expect(isOff('送去审核')).toBe(true);
  await tap('去改');
  expect(went()).toEqual([`navigateTo /workbench/rules/draft/index?id=${revisionId}`]);
});

it('wants a reason for each doubt, once for the same words', async () => {
  opened([doubt, { ...doubt, number: 4 }]);
  expect(screen.getAllByLabelText(LABEL)).toHaveLength(1);
  expect(isOff('送去审核')).toBe(true);
  await write(LABEL, ' 是说公安依法处罚。 ');
  await tap('送去审核');
  expect(await sentOnce(sendToReview)).toMatchObject({
    explained: [{ key: 'doubt-1', reason: '是说公安依法处罚。' }],
  });
});

it('does not ask again for what was explained before', async () => {
  opened([{ ...doubt, explained: '是说公安依法处罚。' }]);
  await shown('是说公安依法处罚。');
  expect(isOff('送去审核')).toBe(false);
  expect(isShown(/不合法，改了才能送/)).toBe(false);
});
