import { takeBack as contract } from '../../../cloudfunctions/contracts/polls-entries';
import { ballotIdOf } from '../../../cloudfunctions/domains/polls/ballot';
import { goOnCounting } from '../../../cloudfunctions/domains/polls/counting';
import { courses } from '../../../cloudfunctions/domains/polls/course';
import { outcomeOf } from '../../../cloudfunctions/domains/polls/outcome';
import { takenBack, voicesIn } from '../../../cloudfunctions/domains/polls/taken-back';
import { implement } from '../../../cloudfunctions/kernel/operation';
import type { Store } from '../../../cloudfunctions/kernel/store';
import {
  cast,
  close,
  helped,
  lyingIn,
  POLL,
  present,
  type Said,
  schedules,
  type Sending,
  slip,
  takingBack,
  tried,
  VOTER,
  worldOver,
} from './exploring';

/** The desk takes back what it wrote for a voter, while they vote, while it is written anew, while the poll closes. */

const { atLeast, tell } = schedules();
afterAll(tell);

const back = takingBack(1, 'wrong_person');
const backAgain = takingBack(2, 'wrong_person');
const presentAgain: Sending = {
  ...present,
  input: { ...present.input, callId: 'call-of-the-hall-9' },
};

const isOk = (said: readonly Said[], sendings: readonly Sending[], which: Sending) =>
  said[sendings.indexOf(which)]?.ok ?? false;

/** The entry was taken back once; whoever was told that their voice is in has it in, and nobody else. */
function oneVoiceAfterIt(sendings: readonly Sending[]) {
  return async (store: Store, said: readonly Said[]) => {
    const desk = sendings.filter((it) => it.operation.contract === contract);
    const undone = desk.filter((it) => isOk(said, sendings, it)).length;
    const course = await store.get(courses, POLL);
    const givenAnew = said.filter((it) => it.ok).length - undone;
    expect({ undone, told: course?.takenBack }).toEqual({ undone: 1, told: 1 });
    expect(givenAnew).toBeLessThanOrEqual(1);
    expect(await voicesIn(store, POLL)).toBe(givenAnew);
    const others = said.flatMap((it) => (it.ok ? [] : [it.code]));
    expect(others.filter((it) => !['already_voted', 'already_taken_back'].includes(it))).toEqual(
      [],
    );
  };
}

it.each([
  { what: 'the voter votes', least: 15, sendings: [back, cast(1)] },
  { what: 'the voter votes at two phones', least: 130, sendings: [back, cast(1), cast(2)] },
  { what: 'another takes it back too', least: 40, sendings: [back, backAgain] },
  {
    ...{ what: 'another takes it back too and the voter votes', least: 200 },
    sendings: [back, backAgain, cast(1)],
  },
  { what: 'the list is written anew', least: 30, sendings: [back, presentAgain] },
  {
    ...{ what: 'the list is written anew, a slip is handed out', least: 900 },
    sendings: [back, presentAgain, slip],
  },
])('$what, and any one of them dies anywhere', async ({ what, least, sendings }) => {
  const check = oneVoiceAfterIt(sendings);
  const trying = tried({ sendings, isSecret: false, deaths: 1, begun: [present], check });
  await atLeast(least, `taking back while ${what}, one death`, trying);
});

it('counts the ballot that a helper wrote anew, and the first no more', async () => {
  const sendings = [
    takingBack(1, 'choice_written_wrongly'),
    { ...helped, input: { ...helped.input, callId: 'call-of-a-helper-2', choice: ['agree'] } },
  ];
  const trying = tried({
    ...{ sendings, isSecret: false, deaths: 1, begun: [helped] },
    async check(store, said) {
      await oneVoiceAfterIt(sendings)(store, said);
      expect(await lyingIn(store)).toBe(said[1]?.ok ? 1 : 0);
    },
  });
  await atLeast(15, 'taking back while a helper writes anew, one death', trying);
});

it('is in the count or too late, when it meets the close', async () => {
  const sendings = [back, close, cast(1)];
  const trying = tried({
    ...{ sendings, isSecret: false, deaths: 1, begun: [present] },
    async check(store, [undone, , voice]) {
      await goOnCounting(worldOver(store), POLL);
      const isBack = (await store.get(takenBack, ballotIdOf(POLL, VOTER, 1))) !== undefined;
      expect(isBack).toBe(undone?.ok);
      const { state, result } = (await outcomeOf(store, POLL)) ?? {};
      expect(state).toBe(isBack ? 'counted' : 'counting');
      expect(await lyingIn(store)).toBe(voice?.ok ? 1 : 0);
      expect(result).toEqual(
        isBack ? expect.objectContaining({ voices: voice?.ok ? 1 : 0 }) : undefined,
      );
    },
  });
  await atLeast(1700, 'taking back, the close and a voice, one death', trying);
});

it('never frees a voice in a poll that closed early because all were in', async () => {
  const rules = { isAlone: true, mayCloseEarly: false };
  const trying = tried({
    ...{ sendings: [back, close], isSecret: false, deaths: 1, begun: [present], rules },
    check(_, [undone, end]) {
      const codes = [undone, end].flatMap((it) => (it?.ok === false ? [it.code] : []));
      expect([['voting_not_open'], ['closes_by_its_clock']]).toContainEqual(codes);
      return Promise.resolve();
    },
  });
  await atLeast(130, 'taking back and a close because all are in, one death', trying);
});

it('finds a voice too few where what is taken back is named by the call instead of the entry', async () => {
  const careless = implement(contract, {
    allow: () => true,
    run({ callId, pollId, entryId, because }, { now, once }) {
      return once(async (tx) => {
        const undone = {
          pollId,
          way: 'hand',
          isAssisted: false,
          because,
          by: '',
          at: now,
        } as const;
        await tx.insert(takenBack, { id: callId, ...undone });
        const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
        return { pollId, entryId, standing };
      });
    },
  });
  const sendings = [back, backAgain].map((it) => ({ ...it, operation: careless }));
  const check = oneVoiceAfterIt(sendings);
  const trying = tried({ sendings, isSecret: false, deaths: 0, begun: [present], check });
  await expect(trying).rejects.toThrow('toEqual');
});
