import { openPoll as contract } from '../../contracts/polls';
import type { InputOf } from '../../contracts/contract';
import { implement } from '../../kernel/operation';
import { parameters } from '../../law/parameters';
import type { RollLine } from '../organisation';
import { drawRoll } from './drawing';
import { electionIn } from './election';
import { polls } from './poll';
import { openPrepared, preparePoll } from './preparing';

/** Unsure lines named in one refusal. */
const NAMED_MOST = 50;

type Wanted = InputOf<typeof contract>;

export const openPoll = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { actor, store, now, refuse, once } = context;
    const { pollId, meetingId, ask } = input;
    const { placeId, roll, matter, question, isSecret, closesAt, mayCloseEarly } = input;
    const { villageId, lines } = await drawRoll(input, context);
    if (await store.get(polls, pollId)) {
      return refuse('poll_exists');
    }
    const fault = faultIn(input, now);
    if (fault) {
      return refuse(fault);
    }
    const election = electionIn([question, ...optionsOf(input)]);
    if (election?.is === 'certain') {
      return refuse('election_needs_booth', { words: election.words });
    }
    if (election && !input.saidNoElection) {
      return refuse('may_be_an_election', { words: election.words });
    }
    const open = lines.filter((line) => isVoice(line, input) === undefined);
    if (open.length > 0) {
      const personIds = open.slice(0, NAMED_MOST).map(({ personId }) => personId);
      return refuse('unsure_lines_open', { personIds });
    }
    const counting = lines.filter((line) => isVoice(line, input));
    if (counting.length === 0) {
      return refuse('nobody_on_the_roll');
    }
    if (input.isSecret && counting.length < parameters['poll.secret.resultFrom'].value) {
      return refuse('too_few_for_a_secret');
    }
    const prepared = await preparePoll(context, {
      ...{ placeId, roll, matter, question, isSecret, closesAt, mayCloseEarly },
      ...{ pollId, villageId, opensAt: now, lines: counting, decides: false },
      ...{ kind: ask.kind, options: optionsOf(input) },
      ...('most' in ask && { most: ask.most }),
      ...(election && { saidNoElection: true }),
      ...(meetingId !== undefined && { about: { kind: 'meeting', id: meetingId } as const }),
      ways: [...new Set(input.ways)],
      openedBy: actor.personId ?? '',
    });
    return once(async (tx) => {
      if (await tx.get(polls, pollId)) {
        return refuse('poll_exists');
      }
      await openPrepared(tx, prepared, now);
      const { hash, frozen } = prepared;
      return { pollId, hash, size: frozen.electorate.size, standing: frozen.standing };
    });
  },
});

/** What is wrong with the question or the rules by themselves. */
function faultIn(wanted: Wanted, now: number) {
  const { matter, ask, isSecret, ways, closesAt } = wanted;
  if (matter === 'election' || matter === 'recall') {
    return 'election_needs_booth';
  }
  const options = optionsOf(wanted);
  if (new Set(options).size < options.length) {
    return 'options_alike';
  }
  if (ways.includes('hand') && isSecret) {
    return 'hands_are_not_secret';
  }
  if (ways.includes('hand') && ask.kind === 'ranking') {
    return 'hands_cannot_rank';
  }
  return closesAt <= now ? 'closing_is_past' : undefined;
}

function optionsOf({ ask }: Pick<Wanted, 'ask'>): string[] {
  return 'options' in ask ? ask.options.map((it) => it.trim()) : [];
}

/** Whether a line of the roll is a voice; nothing while that has not been said. */
function isVoice(
  { isSure, personId }: RollLine,
  { unsure, othersCount }: Pick<Wanted, 'unsure' | 'othersCount'>,
): boolean | undefined {
  return isSure || (unsure.find((it) => it.personId === personId)?.counts ?? othersCount);
}
