import { readdirSync, readFileSync } from 'node:fs';
import {
  castBallot,
  castFor,
  closePoll,
  handOutSlip,
  markPresent,
  openPoll,
  recordCount,
  witnessCount,
} from '../../../cloudfunctions/contracts/polls';
import { takeBack } from '../../../cloudfunctions/contracts/polls-entries';
import { operations } from '../../../cloudfunctions/domains/polls';
import { ballotIdOf } from '../../../cloudfunctions/domains/polls/ballot';
import { rollPages } from '../../../cloudfunctions/domains/polls/electorate';
import { polls } from '../../../cloudfunctions/domains/polls/poll';
import { aPoll, aQuestion, figuresOf } from '../../builders/polls';
import { aVillage } from '../../builders/village';
import { dumpOf } from './attacker';

/** Nothing about a poll changes after it has been opened, for anybody: there is nothing that could do it. */

const FOLDER = 'cloudfunctions/domains/polls';
const sources = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

it.each(['polls', 'rollPages'])(
  'no line replaces or removes %s, and one place writes them',
  (books) => {
    const text = sources.join('\n');
    expect(text).not.toMatch(new RegExp(`(replace|remove)\\(\\s*${books}\\b`));
    const writers = sources.filter((it) =>
      new RegExp(`(insert\\(|layDown\\(store,)\\s*${books}\\b`).test(it),
    );
    expect(writers).toHaveLength(1);
  },
);

it('every operation that writes leaves poll and roll as they were, whoever calls it', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const frozen = () =>
    dumpOf(village.store.file).filter(
      ({ table }) => table === polls.name || table === rollPages.name,
    );
  const before = frozen();
  const personId = 'person-chen-shuifu';
  const figures = figuresOf(1, 0);
  const entryId = ballotIdOf(pollId, 'person-qingquan-34-1');
  const tries = [
    [openPoll, aQuestion({ pollId, question: '换一个问题？' })],
    [castBallot, { pollId, choice: ['agree'] }],
    [castFor, { pollId, personId, choice: ['agree'] }],
    [handOutSlip, { pollId, personId: 'person-qingquan-33-1' }],
    [markPresent, { pollId, personIds: ['person-qingquan-34-1'] }],
    [takeBack, { pollId, entryId, because: 'wrong_person' }],
    [recordCount, { pollId, way: 'paper', figures }],
    [witnessCount, { pollId, way: 'paper', entry: 1, figures }],
    [closePoll, { pollId }],
  ] as const;
  const written = operations.filter(({ contract }) => contract.does === 'write');
  expect(tries.map(([{ name }]) => name).sort()).toEqual(
    written.map(({ contract }) => contract.name).sort(),
  );
  for (const [contract, input] of tries) {
    for (const key of ['zhang-guihua', 'liu-qingshan', 'tan-songbai', 'fang-zhengyuan', 'guest']) {
      await (village.as(key) as (...sent: unknown[]) => Promise<unknown>)(contract, input);
    }
  }
  await village.settle();
  expect(before.length).toBeGreaterThan(1);
  expect(frozen()).toEqual(before);
});
