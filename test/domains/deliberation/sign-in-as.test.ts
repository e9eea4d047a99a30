import { draftedSignIn, signInAs } from '../../../cloudfunctions/domains/deliberation/sign-in-as';
import { personIdOf } from '../../../local/demonstration/people';
import { aMeeting } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

const meeting = aMeeting({ placeId: 'hamlet-qingquan-2', villageId: 'village-qingquan' });
const how = { way: 'code' as const, signedAt: 1 };

it.each([
  ['zhang-guihua', { isGuest: false, isCadre: false, householdId: 'household-qingquan-32' }],
  ['deng-xiaoyu', { isGuest: true, isCadre: true }],
  ['xu-mianmian', { isGuest: true, isCadre: false }],
])('%s is written down as %j', async (who, drafted) => {
  const village = aVillage();
  const it = await draftedSignIn(meeting, personIdOf(who), how, village.world());
  expect(it).toMatchObject({ ...drafted, signedAt: 1, receivedAt: village.now() });
});

it('nobody is written down whom the register does not know', async () => {
  expect(await draftedSignIn(meeting, 'nobody', how, aVillage().world())).toBeUndefined();
});

it('the first one stays, and what comes after closing is an addition', async () => {
  const village = aVillage();
  const sign = async (who: string, attendanceClosedAt?: number) => {
    const drafted = await draftedSignIn(meeting, personIdOf(who), how, village.world());
    const now = attendanceClosedAt === undefined ? {} : { attendanceClosedAt };
    return drafted && village.store.transact((tx) => signInAs(tx, now, drafted));
  };
  expect(await sign('zhang-guihua')).toMatchObject({ isNew: true, signIn: { isAddition: false } });
  expect(await sign('zhang-guihua', 9)).toMatchObject({
    ...{ isNew: false, signIn: { isAddition: false } },
  });
  expect(await sign('chen-shuifu', 9)).toMatchObject({ isNew: true, signIn: { isAddition: true } });
});
