import { HowDecided } from '@/pages/decisions/propose/how-decided';
import { assembly, members, representatives } from '../../../builders/decided';
import { isShown, namesOf, open, shown } from '../../../builders/pages';

const levy = {
  ...{ matter: 'levy', name: '一事一议', track: 'villagers', basis: '某办法' },
  ...{ bodies: [assembly, representatives], needsWomensCheck: false },
  approvals: [{ kind: 'levy_review', stage: 'before_execution' }],
} as const;
const plan = {
  ...{ matter: 'land_contract_plan', name: '土地承包方案', track: 'collective' },
  ...{ basis: '《农村土地承包法》', bodies: [members], needsWomensCheck: true, approvals: [] },
} as const;

it('says which bodies, which majorities and which approvals follow', async () => {
  open(
    <HowDecided items={[{ ...levy, bodies: [...levy.bodies], approvals: [...levy.approvals] }]} />,
  );
  await shown('可以由下面的会定：');
  await shown('村民会议');
  await shown('村民代表会议');
  await shown('县里审核筹资筹劳（动手办以前要有）');
  await shown('依据：某办法');
  expect(isShown(/离婚/)).toBe(false);
});

it('of two matters the stricter rule holds, and women’s rights are checked', async () => {
  const items = [levy, plan].map((it) => ({
    ...it,
    ...{ bodies: [...it.bodies], approvals: [...it.approvals] },
  }));
  open(<HowDecided items={items} />);
  await shown('几样一起提，哪样要求最严就按哪样来。');
  await shown(/离婚/);
});

it('says nothing before something is chosen', () => {
  open(<HowDecided items={[]} />);
  expect(namesOf('heading')).toEqual([]);
});
