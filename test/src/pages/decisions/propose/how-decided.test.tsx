import type { MatterItem } from '@/pages/decisions/propose/matters';
import { HowDecided } from '@/pages/decisions/propose/how-decided';
import { assembly, members, representatives } from '../../../builders/decided';
import { isShown, namesOf, open, shown } from '../../../builders/pages';

const levy: MatterItem = {
  ...{ matter: 'levy', name: '一事一议', track: 'villagers', basis: '某办法' },
  ...{ bodies: [assembly, representatives], needsWomensCheck: false },
  approvals: [{ kind: 'levy_review', stage: 'before_execution' }],
};
const plan: MatterItem = {
  ...{ matter: 'land_contract_plan', name: '土地承包方案', track: 'collective' },
  ...{ basis: '《农村土地承包法》', bodies: [members], needsWomensCheck: true, approvals: [] },
};

it('says which bodies, which majorities and which approvals follow', async () => {
  open(<HowDecided items={[levy]} />);
  await shown('可以由下面的会定：');
  await shown('村民会议');
  await shown('村民代表会议');
  await shown('县里审核筹资筹劳（动手办以前要有）');
  await shown('依据：某办法');
  expect(isShown(/离婚/)).toBe(false);
});

it('of two matters the stricter rule holds, and women’s rights are checked', async () => {
  open(<HowDecided items={[levy, plan]} />);
  await shown('几样一起提，哪样要求最严就按哪样来。');
  await shown(/离婚/);
});

it('says nothing before something is chosen', () => {
  open(<HowDecided items={[]} />);
  expect(namesOf('heading')).toEqual([]);
});
