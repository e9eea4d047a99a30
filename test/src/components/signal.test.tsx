import type { Answer } from '@/backend/use-answer';
import { useState } from 'react';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { CutOff, SignalOnce } from '@/components/signal';
import { isShown, namesOf, open, shown, tap } from '../builders/pages';
import { type readThing } from '../builders/things';

const NINE = Date.UTC(2026, 10, 23, 1);
const TEN = NINE + 3_600_000;
const OF_NINE = '没有信号，这是11月23日 9:00看到的。有信号后会自动更新。';
const NO_COPY = /^没有信号，暂时打不开。走到/;
const NOT_HERE = '没有信号，这里暂时打不开。';

type Known = Answer<typeof readThing>;

/** A page of several lists; the buttons of the test bring the signal back to one after the other. */
function Page({ answers }: { readonly answers: readonly Known[] }) {
  const [known, setKnown] = useState(answers);
  return (
    <Screen title="屋场会" isFirst>
      {known.map((answer, index) => (
        <Reading<typeof readThing>
          key={index}
          answer={answer}
          again={() => {
            setKnown((all) =>
              all.map((it, at) => (at === index ? { is: 'here', data: { name: '新的' } } : it)),
            );
          }}
          sentences={{ thing_not_found: '没有了。请重新找。' }}
        >
          {({ name }) => <div>{name}</div>}
        </Reading>
      ))}
    </Screen>
  );
}

const copy = (asOf: number): Known => ({ is: 'here', data: { name: '旧的' }, asOf });
const unreachable: Known = { is: 'unreachable' };

it('says it once for several lists, with the age of the oldest copy', async () => {
  open(<Page answers={[copy(TEN), copy(NINE), copy(TEN)]} />);
  await shown(OF_NINE);
  expect(namesOf('button')).toEqual(['再试一次']);
});

it('says once that nothing is here, and of each list where it would be', async () => {
  open(<Page answers={[unreachable, copy(NINE)]} />);
  await shown(OF_NINE);
  await shown(NOT_HERE);
  expect(isShown(NO_COPY)).toBe(false);
});

it('says of one list alone only what to do', async () => {
  open(<Page answers={[unreachable]} />);
  await shown(NO_COPY);
  expect(isShown(NOT_HERE)).toBe(false);
});

it('asks all of them again, and falls silent when they are here', async () => {
  open(<Page answers={[unreachable, copy(NINE)]} />);
  await tap('再试一次');
  expect(namesOf('button')).toEqual([]);
  expect(isShown(/^没有信号/)).toBe(false);
});

it('stands for itself in a sheet, and where no page says it', async () => {
  const again = jest.fn();
  open(<CutOff asOf={NINE} again={again} />);
  await tap('再试一次');
  expect(again).toHaveBeenCalledTimes(1);
  open(
    <SignalOnce>
      <CutOff asOf={undefined} again={again} />
    </SignalOnce>,
  );
  await shown(NO_COPY);
});
