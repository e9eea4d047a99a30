import { callVote, postNotice } from '@contracts/rules-way';
import { CallVoteAct, PostNoticeAct } from '@/workbench/rules/one/simple-acts';
import { open, refuses, says, sentOnce, shown, tap } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown();
const { revisionId } = revision;
const onClose = jest.fn();

it('hangs the draft out', async () => {
  says(postNotice, { revisionId, state: 'notice', noticeUntil: 1 });
  open(<PostNoticeAct revision={revision} onClose={onClose} />);
  await tap('现在开始公示');
  await shown('送到了。');
  expect(await sentOnce(postNotice)).toEqual({ revisionId });
});

it('asks the assembly', async () => {
  says(callVote, { revisionId, state: 'voting', decisionId: 'decision-1' });
  open(<CallVoteAct revision={revision} onClose={onClose} />);
  await tap('提请表决');
  await shown('送到了。');
  expect(await sentOnce(callVote)).toEqual({ revisionId });
});

it('says what has to be waited for', async () => {
  refuses(callVote, 'notice_still_hangs');
  open(<CallVoteAct revision={revision} onClose={onClose} />);
  await tap('提请表决');
  await shown('公示还没有满十天。请等满了再提请表决。');
});
