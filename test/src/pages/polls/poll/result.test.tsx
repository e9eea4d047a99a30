import type { PollResult } from '@contracts/polls-shown';
import { Result } from '@/pages/polls/poll/result';
import { aFrozen, aFrozenOf, aPollShown } from '../../../builders/meetings';
import { isShown, open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

type Counted = Extract<PollResult, { readonly is: 'counted' }>;

const counted: Counted = {
  ...{ is: 'counted', voices: 10, of: 40, invalid: 1, assisted: 2 },
  byWay: { online: 6, hand: 0, paper: 4 },
  options: [
    { option: 'agree', count: 5 },
    { option: 'against', count: 3 },
  ],
  ahead: ['agree'],
};

it('shows bars with numbers and words, and how the voices were given', async () => {
  const frozen = aFrozen({ ways: ['online', 'paper'] });
  const poll = aPollShown({ frozen, state: 'counted', countedAt: MORNING });
  open(<Result poll={poll} result={counted} />);
  await shown('票最多的是：同意');
  await shown('5票');
  await shown('0票');
  await shown('一共40票，投了10票。');
  await shown('其中废票1张。');
  await shown('手机上6票，纸票4票。');
  await shown('其中请人代投的2票。');
  await shown('11月23日 9:00点完。');
  const bar = document.querySelector<HTMLElement>('.bar-fill');
  expect(bar?.style.width).toMatch(/^55\.5/);
});

it('tells a tie and breaks none', async () => {
  open(<Result poll={aPollShown()} result={{ ...counted, ahead: ['agree', 'against'] }} />);
  await shown('同意、不同意票数一样多，并列在前，没有替大家分先后。');
});

it('says that nobody chose', async () => {
  const nobody = { ...counted, voices: 0, invalid: 0, options: [], ahead: [] };
  open(<Result poll={aPollShown()} result={nobody} />);
  await shown('没有人选。');
  expect(isShown(/废票/)).toBe(false);
});

it('does not say by which way secret voices came', async () => {
  const { byWay, ...secret } = counted;
  expect(byWay).toBeDefined();
  const frozen = aFrozen({ ways: ['online', 'paper'] });
  open(<Result poll={aPollShown({ frozen })} result={secret} />);
  await shown(/^无记名的，不分开说/);
});

it('says of a ranking who comes first', async () => {
  const ranking = {
    options: ['1', '2'],
    table: [
      [0, 2],
      [1, 0],
    ],
    places: [['1'], ['2']],
    ties: [],
  };
  const result = { ...counted, options: [{ option: '1', count: 2 }], ahead: ['1'], ranking };
  open(<Result poll={aPollShown({ frozen: aFrozenOf('ranking') })} result={result} />);
  await shown('排在最前的是：修路');
  await shown('2人排第一');
  await shown('第2：修塘');
  expect(isShown(/^手机上/)).toBe(false);
});

it('tells a shared first place of a ranking as such, and not as equal votes', async () => {
  const table = [
    [0, 1],
    [1, 0],
  ];
  const ranking = { options: ['1', '2'], table, places: [['1', '2']], ties: [['1', '2']] };
  const result = { ...counted, options: [], ahead: ['1', '2'], ranking };
  open(<Result poll={aPollShown({ frozen: aFrozenOf('ranking') })} result={result} />);
  await shown('修路、修塘并列第一，没有替大家分先后。');
});

it('withholds what would say who', async () => {
  const result = { is: 'withheld', because: 'too_few_to_stay_secret' } as const;
  open(<Result poll={aPollShown()} result={result} />);
  await shown(/^投的人太少/);
});
