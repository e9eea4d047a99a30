import { publishNotice } from '@contracts/decisions-notices';
import { PublishAct } from '@/workbench/decisions/one/publish-act';
import { aDecision, aNoticeOf } from '../../../builders/decided';
import { isOff, open, says, sentOnce, shown, tapInSheet, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('says on which board since which day; one that does not hang yet is left out', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  says(publishNotice, { decisionId: 'decision-1', phase: 'underway', until: MORNING });
  const boards = [
    { placeId: 'village', name: '清泉村' },
    { placeId: 'hamlet-1', name: '水库院子' },
    { placeId: 'hamlet-2', name: '老屋院子' },
  ];
  const notices = [aNoticeOf({ state: 'signed', boards })];
  open(<PublishAct decision={aDecision({ notices })} onClose={jest.fn()} />);
  await write('水库院子，哪天贴的（八个数字，没贴就空着）', '20260231');
  await shown('没有这一天。请写八个数字，比如20261220。');
  expect(isOff('登记张贴')).toBe(true);
  await write('水库院子，哪天贴的（八个数字，没贴就空着）', '20261122');
  await write('老屋院子，哪天贴的（八个数字，没贴就空着）', '');
  await tapInSheet('登记张贴');
  expect(await sentOnce(publishNotice)).toEqual({
    decisionId: 'decision-1',
    boards: [
      { placeId: 'village', postedOn: '2026-11-23' },
      { placeId: 'hamlet-1', postedOn: '2026-11-22' },
    ],
  });
});
