import { acceptItem, answerItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, HOST, item, lists, raised, RECORDER } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

function answers(village: Village, itemId: string, who = HOST) {
  const sent = { itemId, answer: 'answered', words: '明天派人去。' } as const;
  return answered(village.as(who)(answerItem, sent));
}

it('closes what was answered, and the share of what is closed is told', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  await answers(village, itemId);
  const call = village.as('zhang-guihua');
  const sent = { itemId, callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([call(acceptItem, sent), call(acceptItem, sent)]);
  expect(first).toEqual(second);
  expect(await item(call, itemId)).toMatchObject({ state: 'closed', abilities: [] });
  expect(await lists(call, meetingId)).toMatchObject({ closed: 1, all: 1 });
});

it('is refused while there is no answer, and to everybody but who raised it', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const accepts = (who: string) => refused(village.as(who)(acceptItem, { itemId }));
  expect(await accepts('zhang-guihua')).toBe('not_now');
  await answers(village, itemId);
  for (const who of [HOST, 'chen-shuifu', 'liu-qingshan']) {
    expect(await accepts(who)).toBe('not_the_raiser');
  }
  expect(await accepts('xu-mianmian')).toBe('item_not_found');
});

it('a helper accepts for somebody without a phone, but not the own answer', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const forLaogen = { for: { is: 'person', personId: personIdOf('sun-laogen') } } as const;
  const one = await raised(village, meetingId, forLaogen, RECORDER);
  const other = await raised(village, meetingId, forLaogen, RECORDER);
  await answers(village, one, HOST);
  await answers(village, other, RECORDER);
  const accepts = (itemId: string) => refused(village.as(RECORDER)(acceptItem, { itemId }));
  expect(await accepts(one)).toBe('not refused');
  expect(await accepts(other)).toBe('own_answer');
});
