import {
  openUntold,
  outcomeOf,
  type PollPlan,
  preparePoll,
} from '../../cloudfunctions/domains/polls';
import { rollOf } from '../../cloudfunctions/domains/organisation';
import type { Store } from '../../cloudfunctions/kernel/store';
import { personIdOf } from './people';

const DAY = 86_400_000;
const GROUP = 'group-qingquan-3';

type Question = Pick<
  PollPlan,
  'pollId' | 'placeId' | 'question' | 'kind' | 'options' | 'roll' | 'isSecret' | 'ways' | 'matter'
>;

/** What the third group and the households of 清泉村 are asked while somebody looks at the demonstration. */
const questions: readonly Question[] = [
  {
    ...{ pollId: 'poll-demonstration-bins', placeId: GROUP, roll: 'adults', matter: 'common' },
    question: '新垃圾桶放在哪里？',
    kind: 'one_of',
    options: ['老井边', '大樟树下', '晒谷坪口'],
    ...{ isSecret: false, ways: ['online', 'hand', 'paper'] },
  },
  {
    ...{ pollId: 'poll-demonstration-fee', placeId: GROUP, roll: 'households' },
    ...{ matter: 'common', question: '卫生费从组里的集体收入里出，您家同意吗？' },
    ...{ kind: 'yes_no', options: [], isSecret: true, ways: ['online', 'paper'] },
  },
];

/**
 * Opens one poll in the open and one in secret, for two weeks from `now`. What has been opened already stays as it is.
 * Only people whose age is sure are on the rolls of the demonstration.
 */
export async function seedPolls(store: Store, now: number): Promise<void> {
  for (const question of questions) {
    if (await outcomeOf(store, question.pollId)) {
      continue;
    }
    const lines = await rollOf(store, question.roll, question.placeId, now);
    const prepared = await preparePoll(
      { store },
      {
        ...question,
        ...{ villageId: 'village-qingquan', mayCloseEarly: false, decides: false },
        ...{ opensAt: now, closesAt: now + 14 * DAY, openedBy: personIdOf('liu-qingshan') },
        lines: lines.filter(({ isSure }) => isSure),
      },
    );
    await store.transact((tx) => openUntold(tx, prepared));
  }
}
