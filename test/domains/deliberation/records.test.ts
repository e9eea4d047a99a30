import { joinWish } from '../../../cloudfunctions/contracts/deliberation-wishes';
import { deliberationRecords } from '../../../cloudfunctions/domains/deliberation/records';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, HAMLET, raised, writtenDown } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('takes along what a person raised, where they were and what they joined, page after page', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  for (let n = 0; n < 21; n += 1) {
    await raised(village, meetingId);
  }
  await writtenDown(village, meetingId, [personIdOf('zhang-guihua')]);
  const where = { is: 'place', placeId: HAMLET } as const;
  const wish = await raised(village, '', { where }, 'chen-shuifu');
  await answered(village.as('zhang-guihua')(joinWish, { itemId: wish, for: { is: 'self' } }));
  const owner = await village.actor('zhang-guihua');
  const all: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await deliberationRecords.exportFor(owner, village.world(), after);
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  const of = (what: string) => all.filter((it) => (it as { what: string }).what === what);
  expect(of('meeting_item')).toHaveLength(21);
  expect(of('meeting_item')[0]).toMatchObject({ record: { raisedBy: '张桂花' } });
  expect(of('meeting_sign_in')).toHaveLength(1);
  expect(of('meeting_wish_joined')).toMatchObject([{ record: { itemId: wish } }]);
  expect(await deliberationRecords.keptOf(owner, village.world())).toEqual([
    { reason: 'running_matter', count: 21 },
    { reason: 'law_archive', count: 1 },
  ]);
});

it('a guest has nothing here, and who never spoke keeps nothing', async () => {
  const village = aVillage();
  const guest = await village.actor('guest');
  expect(await deliberationRecords.exportFor(guest, village.world())).toEqual({ items: [] });
  expect(await deliberationRecords.keptOf(guest, village.world())).toEqual([]);
  const silent = await village.actor('li-xiaohe');
  expect(await deliberationRecords.keptOf(silent, village.world())).toEqual([]);
});
