import { prepareNotice } from '../../../cloudfunctions/contracts/decisions-notices';
import { aResolved, boards, Deciding, goesOnce, move, noticesOf } from '../../builders/decisions';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is written once, carries the head, and waits for the supervision committee', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const { head } = (await it.read()).certificate;
  const reply = await goesOnce((callId) =>
    village.as('liu-qingshan')(prepareNotice, { ...it.noticing('decision'), callId }),
  );
  expect(reply).toMatchObject({ data: { notice: 1, head, days: 7 } });
  await village.settle();
  expect(await it.read()).toMatchObject({
    next: { does: 'sign_notice', office: { name: '清泉村村务监督委员会' } },
    notices: [{ state: 'prepared', head }],
  });
  expect(JSON.stringify(await it.read())).not.toContain('现将表决结果公开如下。');
  expect(await it.read(village.as('tan-songbai'))).toMatchObject({
    notices: [{ text: '现将表决结果公开如下。' }],
  });
  expect(await noticesOf(village.as('tan-songbai'), it.decisionId)).toContain('duty_given');
});

it.each([
  ['decision_not_found', 'liu-qingshan', { decisionId: 'nothing' }],
  ['not_allowed', 'tan-songbai', {}],
  ['not_now', 'liu-qingshan', { kind: 'result' as const }],
  ['board_not_in_village', 'liu-qingshan', { boards: [...boards, 'village-songfeng'] }],
  ['board_not_in_village', 'liu-qingshan', { boards: [...boards, 'nowhere'] }],
  ['boards_missing', 'liu-qingshan', { boards: boards.slice(0, -1) }],
])('is refused: %s', async (because, who, changes) => {
  const village = aVillage();
  const it = await aResolved(village);
  const input = { ...it.noticing('decision'), ...changes };
  expect(await refused(village.as(who)(prepareNotice, input))).toBe(because);
});

it('is refused before anything was decided', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  expect(await refused(village.as('liu-qingshan')(prepareNotice, it.noticing('decision')))).toBe(
    'not_now',
  );
});
