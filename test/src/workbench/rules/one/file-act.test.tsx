import { fileRules } from '@contracts/rules-way';
import { FileAct } from '@/workbench/rules/one/file-act';
import { open, says, sentOnce, tap, write } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown();
const { revisionId } = revision;

it.each([
  ['', { revisionId }],
  [' 晴川约备3号 ', { revisionId, number: '晴川约备3号' }],
])('is filed with the number that the township gave, if any: %j', async (number, sent) => {
  says(fileRules, { revisionId, state: 'filed' });
  open(<FileAct revision={revision} onClose={jest.fn()} />);
  await write('备案编号（乡镇给的）', number);
  await tap('已经报了，记下来');
  expect(await sentOnce(fileRules)).toEqual(sent);
});
