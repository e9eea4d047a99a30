import { listEntries, takeBack } from '@contracts/polls-entries';
import { TakeBack } from '@/workbench/poll/take-back';
import { aVillage } from '../../../builders/village';
import { aFrozen, aPollShown } from '../../builders/meetings';
import {
  inTheHandOf,
  isShown,
  open,
  refuses,
  says,
  sent,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
const entry = {
  ...{ entryId: 'entry-1', name: '孙*', houseNumber: '012号', writtenBy: '刘*' },
  ...{ way: 'paper' as const, mayTakeBack: true },
};
const aPoll = (isSecret = false) =>
  aPollShown({ frozen: aFrozen({ isSecret, ways: ['online', 'paper'] }) });

it('lists what was written of one way, and takes an entry back for a reason that fits', async () => {
  says(listEntries, { items: [entry], standing });
  says(takeBack, { pollId: 'poll-1', entryId: 'entry-1', standing });
  open(<TakeBack poll={aPoll()} />);
  await tap(/^写错了，撤回/);
  expect(sent(listEntries)).toEqual([]);
  await tap('领了纸票', 'radio');
  await shown('012号 孙*：领了纸票');
  await tap('撤回 012号 孙*：领了纸票');
  await shown(/^纸票要已经收回到手里/);
  await tap('票没有填，退回来了', 'radio');
  await tap('撤回');
  expect(await sentOnce(takeBack)).toEqual({
    ...{ pollId: 'poll-1', entryId: 'entry-1', because: 'slip_came_back' },
  });
  await shown(/^撤回了。/);
});

it('looks for what was written for one person, and says that there is nothing', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(listEntries, { items: [], standing });
  open(<TakeBack poll={aPoll()} />);
  await tap(/^写错了，撤回/);
  await tap('找一个人，选人');
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  await shown(/^没有替他记过什么。/);
  expect(sent(listEntries)).toEqual([{ pollId: 'poll-1', personId: 'person-sun-laogen' }]);
});

it('offers no way back where there is none, and says why', async () => {
  const stays = { ...entry, way: 'online' as const, mayTakeBack: false };
  says(listEntries, { items: [stays], standing });
  open(<TakeBack poll={aPoll(true)} />);
  await tap(/^写错了，撤回/);
  await tap('代投', 'radio');
  await shown(/^无记名的代投，进了箱/);
  await shown('012号 孙*：代投');
  expect(isShown('撤回')).toBe(false);
});

it('says what to do when it comes too late', async () => {
  says(listEntries, { items: [entry], standing });
  refuses(takeBack, 'way_is_counted');
  open(<TakeBack poll={aPoll()} />);
  await tap(/^写错了，撤回/);
  await tap('领了纸票', 'radio');
  await tap('撤回 012号 孙*：领了纸票');
  await tap('认错了人，点错了名', 'radio');
  await tap('撤回');
  await shown(/^这一种已经点过数了，不能再撤回。/);
});
