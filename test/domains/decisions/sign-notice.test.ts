import { prepareNotice, signNotice } from '../../../cloudfunctions/contracts/decisions-notices';
import { aResolved, goesOnce } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is signed once by the supervision committee, whose masked name is shown', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const { decisionId } = it;
  const supervisor = village.as('tan-songbai');
  expect(await refused(supervisor(signNotice, { decisionId }))).toBe('not_now');
  await answered(village.as('liu-qingshan')(prepareNotice, it.noticing('decision')));
  expect((await it.read(supervisor)).abilities).toEqual(
    expect.arrayContaining(['sign_notice', 'return_notice', 'report_past_village']),
  );
  expect(await refused(village.as('liu-qingshan')(signNotice, { decisionId }))).toBe('not_allowed');
  await goesOnce((callId) => supervisor(signNotice, { decisionId, callId }));
  expect((await it.read()).notices).toMatchObject([{ state: 'signed', signedBy: '谭*' }]);
});

it('knows only its decisions', async () => {
  const input = { decisionId: 'nothing' };
  expect(await refused(aVillage().as('tan-songbai')(signNotice, input))).toBe('decision_not_found');
});
