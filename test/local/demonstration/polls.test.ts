import { castBallot, listPolls } from '../../../cloudfunctions/contracts/polls';
import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { seedPolls } from '../../../local/demonstration/polls';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('asks the third group one thing in the open and one in secret, once, and calls nobody', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  await seedPolls(village.store, village.now());
  const seen = () => answered(guihua(listPolls, { placeId: 'group-qingquan-3' }));
  const first = await seen();
  expect(first.items).toHaveLength(2);
  expect(first.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'one_of', isSecret: false, waitsForMe: true }),
      expect.objectContaining({ kind: 'yes_no', isSecret: true, waitsForMe: true }),
    ]),
  );
  await seedPolls(village.store, village.now() + 5);
  expect(await seen()).toEqual(first);
  await village.settle();
  expect((await answered(guihua(listInbox, {}))).items).toEqual([]);
  for (const { pollId, kind } of first.items) {
    const choice = [kind === 'yes_no' ? 'agree' : '1'];
    await answered(guihua(castBallot, { pollId, choice }));
  }
});
