import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { happens } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('tells the household and nobody else', async () => {
  const village = aVillage();
  await happens(village, 'points.credited', {
    householdId: 'household-qingquan-32',
    entryId: 'entry',
    points: 5,
  });
  expect(await village.as('zhang-guihua')(listInbox, {})).toMatchObject({
    data: {
      items: [
        { kind: 'points_credited', about: { kind: 'household', id: 'household-qingquan-32' } },
      ],
      unseen: 1,
    },
  });
  expect(await village.as('chen-shuifu')(listInbox, {})).toMatchObject({ data: { items: [] } });
});
