import { prepareNotice, returnNotice } from '../../../cloudfunctions/contracts/decisions-notices';
import { aResolved, goesOnce } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const words = '赞成的人数和会议记录对不上。';

it('goes back with what is wrong, for everybody to read, and is written anew', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const { decisionId } = it;
  const supervisor = village.as('tan-songbai');
  expect(await refused(supervisor(returnNotice, { decisionId, words }))).toBe('not_now');
  await answered(village.as('liu-qingshan')(prepareNotice, it.noticing('decision')));
  expect(await refused(village.as('liu-qingshan')(returnNotice, { decisionId, words }))).toBe(
    'not_allowed',
  );
  await goesOnce((callId) => supervisor(returnNotice, { decisionId, words, callId }));
  const shown = await it.read();
  expect(shown).toMatchObject({ notices: [], next: { does: 'prepare_decision_notice' } });
  expect(shown.diary.at(-1)).toMatchObject({ did: 'notice_returned', words, name: '谭*' });
  await it.publish('decision');
});

it('knows only its decisions', async () => {
  const input = { decisionId: 'nothing', words };
  expect(await refused(aVillage().as('tan-songbai')(returnNotice, input))).toBe(
    'decision_not_found',
  );
});
