import { witnessCount } from '@contracts/deliberation-attendance';
import { Witnessing } from '@/pages/deliberation/meeting/witness';
import { aHandCount, aMeetingShown, anUnwitnessedCount } from '../../../builders/meetings';
import {
  isOff,
  isShown,
  namesOf,
  open,
  outOfReach,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';

const counts = [
  anUnwitnessedCount(),
  aHandCount({ countId: 'count-2', question: '哪天清' }),
  anUnwitnessedCount({ countId: 'count-3', question: '谁来清' }),
];

async function count(): Promise<void> {
  open(<Witnessing meeting={aMeetingShown({ counts, toWitness: ['count-1'] })} />);
  await tap(/^举手表决，我来见证/);
  await shown(/^在场的两个人各数一遍/);
  await write('同意几人', '9');
  await write('不同意几人', '1');
  expect(isOff('这是我数的')).toBe(true);
  await write('弃权几人', '0');
  await tap('这是我数的');
}

it.each([
  [true, /^您数的跟报的对上了/],
  [false, /^您数的跟报的不一样，这次没有结果/],
])('sends the own count, and says whether it agrees: %s', async (agrees, words) => {
  says(witnessCount, { meetingId: 'meeting-1', countId: 'count-1', agrees });
  await count();
  expect(await sentOnce(witnessCount)).toEqual({
    ...{ meetingId: 'meeting-1', countId: 'count-1', agree: 9, against: 1, abstain: 0 },
  });
  await shown(words);
});

it('keeps it for a signal', async () => {
  outOfReach();
  await count();
  await shown('已记下您数的。现在没有信号，有信号会自动送。');
});

it('says why somebody cannot be the witness', async () => {
  refuses(witnessCount, 'witness_of_same_household');
  await count();
  await shown(/^点数的人和两位见证人要来自三户人家/);
});

it('offers what this reader can witness, and nothing else', () => {
  open(<Witnessing meeting={aMeetingShown({ counts })} />);
  expect(namesOf('button')).toEqual([]);
  expect(isShown('谁来清')).toBe(false);
});
