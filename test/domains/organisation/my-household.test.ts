import { myHousehold } from '../../../cloudfunctions/contracts/organisation';
import { aVillage } from '../../builders/village';

it('shows the members to each other, and who is there for them', async () => {
  const village = aVillage();
  const reply = await village.as('zhang-guihua')(myHousehold, {});
  expect(reply).toMatchObject({
    data: {
      ...{ houseNumber: '032号', groupName: '第三组', hamletName: '大樟树屋场' },
      village: { name: '清泉村' },
      gridWorker: { name: '王长生' },
      contact: { name: expect.stringMatching(/./) as unknown },
    },
  });
  expect(reply.ok && reply.data.members[0]).toEqual({
    ...{ personId: 'person-zhang-guihua', name: '张桂花' },
    ...{ isHead: true, isMe: true, hasAccount: true },
  });
});

it('is refused to an official who lives elsewhere, and is not for guests', async () => {
  const village = aVillage();
  expect(await village.as('ou-anping')(myHousehold, {})).toMatchObject({
    error: { code: 'no_household' },
  });
  expect(await village.as('newcomer')(myHousehold, {})).toMatchObject({
    error: { code: 'not_allowed' },
  });
});
