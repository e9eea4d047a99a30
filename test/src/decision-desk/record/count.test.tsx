import { Ballots, Count } from '@/decision-desk/record/count';
import { emptyRecord } from '@/decision-desk/record/draft';
import { isShown, open, shown, write } from '../../builders/pages';

const roll = [0, 1, 2].map((line) => ({ line, name: `村民${line}`, hasInterest: false }));
const draft = {
  ...emptyRecord(),
  present: [
    { line: 0, way: 'onsite' as const },
    { line: 1, way: 'online' as const, choice: 'agree' as const },
    { line: 2, way: 'proxy' as const, by: 0 },
  ],
};
const wanted = {
  ...{ ways: ['onsite', 'online', 'proxy'] as const, hasSlips: false, needsWomensCheck: false },
};

it('holds each way’s ballots against those who came so', async () => {
  const change = jest.fn();
  open(
    <Count
      {...{
        draft,
        change,
        roll,
        wanted,
        unit: '人',
        decisionId: 'd',
        villageId: 'village-qingquan',
      }}
    />,
  );
  await shown('到场的票');
  await shown('委托的票');
  await shown('线上点名：赞成1，反对0，弃权0');
  expect(isShown('加起来应该是1票，现在是0票。')).toBe(true);
});

it('takes figures only', async () => {
  const onChange = jest.fn();
  const typed = { agree: '', against: '', abstain: '' };
  open(<Ballots id="slips" label="各户意见单" typed={typed} onChange={onChange} />);
  await write('赞成', '1二2');
  expect(onChange).toHaveBeenCalledWith({ ...typed, agree: '12' });
  expect(isShown(/加起来/)).toBe(false);
});
