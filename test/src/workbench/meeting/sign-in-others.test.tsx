import { signInOthers } from '@contracts/deliberation-attendance';
import { SignInOthers } from '@/workbench/meeting/sign-in-others';
import { aVillage } from '../../../builders/village';
import { aMeetingShown, TONIGHT } from '../../builders/meetings';
import { inTheHandOf, open, says, sentOnce, shown, tap, write } from '../../builders/pages';

async function signsLaogen(phase: 'on' | 'over'): Promise<number> {
  const village = aVillage();
  inTheHandOf('liu-qingshan', village);
  says(signInOthers, { added: 1, already: 1, isAddition: false });
  open(<SignInOthers meeting={aMeetingShown({ phase })} />);
  await tap(/^替没带手机的人签到/);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  await tap('给这1人签到');
  await shown('签好了1人，另有1人早签过了。');
  return village.now();
}

it('signs in at once whoever is there without a phone', async () => {
  const now = await signsLaogen('on');
  expect(await sentOnce(signInOthers)).toEqual({
    ...{ meetingId: 'meeting-1', personIds: ['person-sun-laogen'], signedAt: now },
  });
});

it('signs in to what is over with the hour at which it began', async () => {
  await signsLaogen('over');
  expect(await sentOnce(signInOthers)).toMatchObject({ signedAt: TONIGHT });
});
