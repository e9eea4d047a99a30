import { Besides } from '@/decision-desk/record/besides';
import { emptyRecord } from '@/decision-desk/record/draft';
import { isShown, namesOf, open, shown, tap, write } from '../../builders/pages';

const change = jest.fn();
const base = {
  draft: emptyRecord(),
  change,
  roll: [],
  unit: '人',
  decisionId: 'd',
  villageId: 'village-qingquan',
};

it('asks for women, minutes and signatures', async () => {
  const wanted = { ways: ['onsite'], hasSlips: false, needsWomensCheck: false } as const;
  open(<Besides {...base} wanted={wanted} />);
  await write('到会的人里有几位妇女', '9位');
  expect(change).toHaveBeenCalledWith({ women: '9' });
  await shown('会议记录一定要有。');
  expect(isShown('查一查妇女权益')).toBe(false);
  expect(namesOf('radio')).not.toContain('各户意见单');
});

it('asks for the check of women’s rights and for the slips where the matter does', async () => {
  const wanted = { ways: ['onsite'], hasSlips: true, needsWomensCheck: true } as const;
  open(<Besides {...base} wanted={wanted} />);
  await tap('查过了，没有', 'radio');
  expect(change).toHaveBeenCalledWith({ womensCheck: 'no_such_ground' });
  await write('反对', '7');
  expect(change).toHaveBeenCalledWith({ slips: { agree: '', against: '7', abstain: '' } });
  expect(namesOf('radio')).toContain('各户意见单');
});

it('asks who led and who wrote, and names whoever was chosen', async () => {
  const wanted = { ways: ['onsite'], hasSlips: false, needsWomensCheck: false } as const;
  const chair = { personId: 'p1', name: '刘青山' };
  open(<Besides {...base} draft={{ ...emptyRecord(), chair }} wanted={wanted} />);
  await shown('谁主持');
  await shown('刘青山');
  expect(namesOf('button')).toContain('谁做记录，选人');
});
