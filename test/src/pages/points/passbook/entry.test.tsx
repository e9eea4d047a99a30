import type { OutputOf } from '@contracts/contract';
import type { readPassbook } from '@contracts/points';
import { Entry } from '@/pages/points/passbook/entry';
import { isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

type EntryShown = OutputOf<typeof readPassbook>['items'][number];

function anEntry(about: Partial<EntryShown> = {}): EntryShown {
  return {
    ...{ id: 'entry-1', at: MORNING, points: 5, deed: 'report_hazard', edition: 1 },
    ...{ text: '报险情，查明属实并解决', objectUntil: MORNING + 7 * DAY },
    ...{ verifiedBy: {}, isCorrected: false, abilities: [] },
    ...about,
  };
}

it('says how many points, for what, and who found it to be true', async () => {
  const verifiedBy = { office: '清泉村村民委员会', person: '刘**' };
  open(<Entry entry={anEntry({ earnedBy: '张**', verifiedBy })} />);
  await shown('11月23日 报险情，属实并解决');
  await shown('+5分');
  await shown('报险情，查明属实并解决');
  await shown('张**挣的');
  await shown('清泉村村民委员会 刘**核实');
});

it('says that a line takes another back, and why', async () => {
  open(<Entry entry={anEntry({ points: -5, corrects: 'entry-0', reason: '记了两遍' })} />);
  await shown('-5分');
  await shown('更正前面的一笔');
  await shown('原因：记了两遍');
});

it('says that a line has been taken back', async () => {
  open(<Entry entry={anEntry({ isCorrected: true })} />);
  await shown('后来已更正');
});

it('leads to the thing that proves it, for whom it is shown', async () => {
  open(<Entry entry={anEntry({ requestId: 'request-9' })} />);
  await tap('看是哪件事');
  expect(went()).toEqual(['navigateTo /pages/requests/one/index?id=request-9']);
});

it('leads to the clause of the village rules on which it rests', async () => {
  open(<Entry entry={anEntry({ cites: 'edition-2.waste' })} />);
  await tap('看这一条');
  expect(went()).toEqual(['navigateTo /pages/rules/clause/index?pin=edition-2.waste']);
});

it('can be objected to until its day, when the back end allows it', async () => {
  open(<Entry entry={anEntry({ abilities: ['object'] })} />);
  await shown('有不同意见，11月30日前可以提');
  await tap('提意见，有不同意见，11月30日前可以提');
  expect(went()).toEqual(['navigateTo /pages/requests/file/index?about=entry&entry=entry-1']);
});

it('offers no objection otherwise', () => {
  open(<Entry entry={anEntry()} />);
  expect(namesOf('button')).toEqual([]);
  expect(isShown(/^有不同意见/)).toBe(false);
});
