import { Opinions } from '@/pages/rules/revision/opinions';
import { listOpinions } from '@contracts/rules';
import { open, refuses, says, shown } from '../../../builders/pages';
import { anOpinionShown, aRevisionShown } from '../../../builders/rules';

it('shows what people think, and how many have an answer', async () => {
  says(listOpinions, { items: [anOpinionShown()] });
  open(<Opinions revision={aRevisionShown({ opinions: { all: 1, unanswered: 1 } })} />);
  await shown('一共1条，还有1条没答复');
  await shown('十桌太少。');
});

it('says what would fill it', async () => {
  says(listOpinions, { items: [] });
  open(<Opinions revision={aRevisionShown()} />);
  await shown(/^还没有人提意见。/);
});

it.each(['not_allowed', 'not_signed_in'] as const)('are not for strangers: %s', async (code) => {
  refuses(listOpinions, code);
  open(<Opinions revision={aRevisionShown()} />);
  await shown(/^大家的意见只给本村的人看。/);
});
