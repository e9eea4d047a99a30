import { contentOf } from '../../../cloudfunctions/domains/deliberation/content';
import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, raised, writtenDown } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

it('has everybody who came and every item, as far as it is public', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId);
  await raised(village, meetingId, { isPrivate: true });
  await writtenDown(village, meetingId, [personIdOf('chen-shuifu')]);
  const meeting = await village.store.get(meetings, meetingId);
  const content = meeting && (await contentOf(meeting, village.world()));
  expect(content).toMatchObject({
    attendance: { persons: 1 },
    standing: { standing: 'consultation' },
  });
  expect(content?.items.map(({ raisedBy }) => raisedBy).sort()).toEqual([
    ...[personIdOf('zhang-guihua'), undefined],
  ]);
});
