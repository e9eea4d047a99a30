import { DraftChanges } from '@/pages/rules/revision/draft-changes';
import { namesOf, open, shown, tap } from '../../../builders/pages';
import { aChange, aDraftShown, aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown({ draft: aDraftShown({ changes: [aChange()] }) });

it('lets somebody speak about one clause', async () => {
  const onSay = jest.fn();
  open(<DraftChanges revision={revision} onSay={onSay} />);
  await shown('第1稿，11月23日 9:00存的');
  await tap('对这条说一句：第十八条');
  expect(onSay).toHaveBeenCalledWith('feasts');
});

it('only shows it when nothing more is said', async () => {
  open(<DraftChanges revision={revision} onSay={undefined} />);
  await shown('修改1条');
  expect(namesOf('button')).toEqual([]);
});

it('says before there is a draft what speaking is good for', async () => {
  open(<DraftChanges revision={aRevisionShown()} onSay={undefined} />);
  await shown(/^草案还没写出来。/);
});
