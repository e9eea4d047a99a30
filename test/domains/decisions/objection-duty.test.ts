import { object } from '../../../cloudfunctions/contracts/decisions-notices';
import { objections } from '../../../cloudfunctions/domains/decisions/objection';
import { silenceAfter } from '../../../cloudfunctions/domains/decisions/objection-duty';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { Run, START } from '../../builders/decision-process';
import { aPublished } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is held by the office that publishes, until it has answered', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const objectionId = 'ditch';
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words: '不对。' }));
  expect(await village.store.get(objections, objectionId)).toMatchObject({
    duty: { officeId: 'village-qingquan-villagers_committee', officeName: '清泉村村民委员会' },
  });
});

it('counts the silence from the day after the answer', () => {
  const until = silenceAfter(new Run(['allowance']).state, START);
  expect(dayOf(until)).toBe('2026-11-30');
  expect(dayOf(until + 1)).toBe('2026-12-01');
});
