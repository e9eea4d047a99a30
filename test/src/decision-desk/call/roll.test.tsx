import { previewRoll } from '@contracts/decisions-meetings';
import { Roll, useRollPreview } from '@/decision-desk/call/roll';
import { isShown, open, says, sent, shown, tap } from '../../builders/pages';
import { MORNING } from '../../builders/shown';

const change = jest.fn();
function Probe({ isAsked }: { readonly isAsked: boolean }) {
  const preview = useRollPreview(isAsked ? { decisionId: 'd', step: 'resolution' } : undefined);
  return <Roll preview={preview} ages={{}} change={change} />;
}

it('says how many are due, and asks about those of whom the register is not sure', async () => {
  says(previewRoll, {
    ...{ body: 'villagers_assembly', earliestAt: MORNING },
    rolls: [
      { kind: 'adults', due: 409 },
      { kind: 'households', due: 90 },
    ],
    unsure: [{ personId: 'young', name: '小满' }],
  });
  open(<Probe isAsked />);
  await shown('十八岁以上的村民：应到409人');
  await shown('户代表，一户一个：应到90户');
  await tap('没满', 'radio');
  expect(change).toHaveBeenCalledWith({ ages: { young: false } });
});

it('asks nothing while it is not said which body', () => {
  open(<Probe isAsked={false} />);
  expect(sent(previewRoll)).toEqual([]);
  expect(isShown(/应到/)).toBe(false);
});

it('says when the third of women cannot be told from the register', async () => {
  says(previewRoll, {
    ...{ body: 'representatives_assembly', earliestAt: MORNING, unsure: [] },
    rolls: [{ kind: 'representatives_assembly', due: 30 }],
    womenUnchecked: { due: 30, women: 8, unknown: 4, needed: 10 },
  });
  open(<Probe isAsked />);
  await shown(/有4位代表没登记男女，妇女代表够不够10人/u);
});
