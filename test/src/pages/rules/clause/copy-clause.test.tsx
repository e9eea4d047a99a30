import { CopyClause } from '@/pages/rules/clause/copy-clause';
import { open, shown, tap } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';
import { MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../../../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../../../doubles/platform'));
afterEach(runOnTheWeb);

const read = {
  ...{ villageId: 'village-qingquan', villageName: '清泉村', orgType: 'village' as const },
  edition: { edition: 2, kind: 'amend' as const, validFrom: MORNING, recordedAt: MORNING },
  ...{ clause: aClauseShown(), isInForce: true },
};
const words = '《清泉村村规民约》（第2版）第十七条：喜事不超过十五桌，办酒前说一声。';

it('copies the clause with its edition, and on the web page with its address', async () => {
  open(<CopyClause read={read} />);
  await tap('复制这一条，发给别人');
  await shown('复制好了，可以粘贴到微信里。');
  expect(phone.asked('setClipboardData')).toEqual([
    { data: `${words}\nhttp://localhost/#/pages/rules/clause/index?pin=edition-2.feasts` },
  ]);
});

it('copies the words alone in WeChat, where no address leads in', async () => {
  runInWeChat();
  open(<CopyClause read={read} />);
  await tap('复制这一条，发给别人');
  await shown('复制好了，可以粘贴到微信里。');
  expect(phone.asked('setClipboardData')).toEqual([{ data: words }]);
});

it('says what to do when it did not work', async () => {
  phone.answers = {
    setClipboardData: () => {
      throw new Error('fail');
    },
  };
  open(<CopyClause read={read} />);
  await tap('复制这一条，发给别人');
  await shown(/^没有复制成。/);
});
