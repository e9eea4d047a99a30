import { BodyRule } from '@/components/body-rule';
import { members, representatives } from '../builders/decided';
import { isShown, open, shown } from '../builders/pages';

it('says who comes, how many must agree, by which article, and that the county has to confirm it', async () => {
  open(<BodyRule rule={representatives} />);
  await shown('村民代表会议');
  await shown('谁来：村委会成员和村民代表，三分之二以上到会');
  await shown('怎么算通过：到会的人里要超过一半赞成');
  await shown('要有村民会议的授权才能定');
  await shown('依据：《村民委员会组织法》');
  await shown('待县里核实');
});

it('says that it is the law', async () => {
  open(<BodyRule rule={members} />);
  await shown('法律规定');
  expect(isShown('要有村民会议的授权才能定')).toBe(false);
});
