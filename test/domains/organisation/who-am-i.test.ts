import { whoAmI } from '../../../cloudfunctions/contracts/organisation';
import { aVillage } from '../../builders/village';

it('tells a villager their names, house and village', async () => {
  expect(await aVillage().as('zhang-guihua')(whoAmI, {})).toEqual({
    ok: true,
    data: {
      ...{ kind: 'person', personId: 'person-zhang-guihua', name: '张桂花', posts: [] },
      household: { householdId: 'household-qingquan-32', houseNumber: '032号' },
      village: { placeId: 'village-qingquan', kind: 'village', name: '清泉村' },
      abilities: ['read_public', 'report_danger', 'file_request', 'see_household'],
      consents: [
        { purpose: 'identity', isGiven: true, isCurrent: true },
        { purpose: 'phone_number', isGiven: false, isCurrent: false },
        { purpose: 'recordings', isGiven: false, isCurrent: false },
      ],
    },
  });
});

it('tells a cadre their posts', async () => {
  const reply = await aVillage().as('wang-changsheng')(whoAmI, {});
  expect(reply.ok && reply.data.posts).toEqual([
    {
      ...{ officeId: 'village-qingquan-grid_team', officeKind: 'grid_team' },
      ...{ officeName: '清泉村网格队伍', role: 'grid_worker' },
      ...{ placeId: 'grid-qingquan-2', placeName: '第二网格' },
    },
  ]);
});

it('tells a guest and a visitor what they may do', async () => {
  const village = aVillage();
  expect(await village.as('newcomer')(whoAmI, {})).toMatchObject({
    data: { kind: 'guest', abilities: ['read_public', 'report_danger', 'ask_binding'] },
  });
  expect(await village.asVisitor()(whoAmI, {})).toEqual({
    ok: true,
    data: { kind: 'visitor', posts: [], abilities: ['read_public'], consents: [] },
  });
});
