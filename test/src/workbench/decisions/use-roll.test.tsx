import { readRoll } from '@contracts/decisions-meetings';
import { useRoll } from '@/workbench/decisions/use-roll';
import { HASH } from '../../builders/decided';
import { open, outOfReach, refuses, says, shown } from '../../builders/pages';
import { phone } from '../../doubles/phone';

function Probe() {
  const answer = useRoll('d', 'adults');
  return (
    <p>
      {answer.is === 'here'
        ? `${answer.data.items.map(({ name }) => name).join()}${answer.asOf === undefined ? '' : ' before'}`
        : answer.is}
    </p>
  );
}

const line = (at: number, name: string) => ({ line: at, name, hasInterest: false });

it('is read to its end, and is as good from its copy', async () => {
  phone.backEnd = ({ input }) => {
    const { after } = input as { readonly after?: string };
    const data =
      after === undefined
        ? { due: 2, hash: HASH, items: [line(0, '刘青山')], next: '1' }
        : { due: 2, hash: HASH, items: [line(1, '龙稻香')] };
    return Promise.resolve({ ok: true, data });
  };
  open(<Probe />);
  await shown('刘青山,龙稻香');
  document.body.innerHTML = '';
  outOfReach();
  open(<Probe />);
  await shown('刘青山,龙稻香 before');
});

it('says that it is refused, or out of reach', async () => {
  refuses(readRoll, 'roll_not_drawn');
  open(<Probe />);
  await shown('refused');
  document.body.innerHTML = '';
  outOfReach();
  open(<Probe />);
  await shown('unreachable');
  says(readRoll, { due: 0, hash: HASH, items: [] });
});
