import { bringAttendance } from '@contracts/decisions-meetings';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { BringingNote, useBringing } from '@/decision-desk/record/bringing';
import { noSignal, open, outOfReach, refuses, says, sent, shown, tap } from '../../builders/pages';
import { phone } from '../../doubles/phone';

const attended = (count: number) => ({
  present: Array.from({ length: count }, (_, line) => ({ line })),
  recused: [],
});

function Probe({ count }: { readonly count: number }) {
  const { bringing, bring } = useBringing('d');
  const [end, setEnd] = useState('');
  return (
    <>
      <BringingNote bringing={bringing} />
      <BigButton
        text="登记下来"
        onPress={() => {
          void bring(attended(count)).then((names) => {
            setEnd(names === undefined ? '没有送全' : `送全了${names.length}张`);
          });
        }}
      />
      <p>{end}</p>
    </>
  );
}

it('brings one sheet after the other and says which', async () => {
  const arrive: (() => void)[] = [];
  noSignal();
  phone.backEnd = () =>
    new Promise((resolve) => {
      arrive.push(() => {
        resolve({ ok: true, data: { sheet: `sheet-${arrive.length}` } });
      });
    });
  open(<Probe count={9000} />);
  await tap('登记下来');
  for (const at of [1, 2, 3]) {
    await shown(`名单长，分3张送，正在送第${at}张。请先别关这一页。`);
    arrive[at - 1]?.();
  }
  await shown('送全了3张');
});

it('asks nothing for a list that goes with the minutes', async () => {
  outOfReach();
  open(<Probe count={400} />);
  await tap('登记下来');
  await shown('送全了0张');
  expect(sent(bringAttendance)).toEqual([]);
});

it('says that it is not all there without a signal, and goes on when it is pressed again', async () => {
  outOfReach();
  open(<Probe count={9000} />);
  await tap('登记下来');
  await shown(/^没有信号，名单还没有送全。.*再点一次/);
  await shown('没有送全');
  says(bringAttendance, { sheet: 'one' });
  await tap('登记下来');
  await shown('送全了3张');
});

it('says why it is refused', async () => {
  refuses(bringAttendance, 'not_now');
  open(<Probe count={9000} />);
  await tap('登记下来');
  await shown('没有送全');
  await shown(/请/);
});
