import { readClause } from '@contracts/rules';
import ClausePage from '@/pages/rules/clause/index';
import { rulesOf } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, says, shown, tap, went } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';
import { DAY, MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';

const edition = {
  ...{ edition: 1, kind: 'adopt' as const, validFrom: MORNING - 90 * DAY },
  ...{ validUntil: MORNING - DAY, recordedAt: MORNING - 90 * DAY },
};
const read = {
  ...{ villageId: 'village-qingquan', villageName: '清泉村', orgType: 'village' as const },
  ...{ edition, clause: aClauseShown(), isInForce: false },
};

it('shows a clause alone, to a visitor too', async () => {
  const village = aVillage();
  const { rules } = await rulesOf(village);
  inTheHandOf('', village);
  open(<ClausePage />, { pin: rules?.clauses[0]?.pin ?? '' });
  await shown('清泉村村规民约第一条');
  await shown('这一条现在还是这样写的，正在执行。');
  await shown(/^见面打招呼/);
  expect(isShown(/^现在的写法/)).toBe(false);
});

it('shows the old words to whoever cited them, and today’s below', async () => {
  says(readClause, { ...read, today: aClauseShown({ number: 18, text: '不超过十二桌。' }) });
  open(<ClausePage />, { pin: 'edition-1.feasts' });
  await shown(/^这一条后来改了。/);
  await shown('当时的写法（第1版）');
  await shown('喜事不超过十五桌，办酒前说一声。');
  await shown('现在的写法（第十八条）');
  await shown('不超过十二桌。');
});

it('says when the clause is no more, and leads to the whole', async () => {
  says(readClause, read);
  open(<ClausePage />, { pin: 'edition-1.feasts' });
  await shown(/^这一条现在没有了。/);
  await tap('看全部村规民约');
  expect(went()).toEqual(['navigateTo /pages/rules/book/index?village=village-qingquan']);
});

it('is shared from WeChat’s menu under its own name', async () => {
  says(readClause, read);
  open(<ClausePage />, { pin: 'edition-1.feasts' });
  await shown('清泉村村规民约第十七条');
  expect(phone.answers['share']?.(undefined as never)).toEqual({
    title: '清泉村村规民约第十七条',
    path: '/pages/rules/clause/index?pin=edition-1.feasts',
  });
});

it.each(['edition-of-nowhere.feasts', 'cut-short'])('says what to do about %s', async (pin) => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<ClausePage />, { pin });
  await shown('没有找到这一条。请到“村规民约”里看看。');
});
