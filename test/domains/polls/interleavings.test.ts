import { castBallot as castContract } from '../../../cloudfunctions/contracts/polls';
import { ballots, participations } from '../../../cloudfunctions/domains/polls/ballot';
import { goOnCounting } from '../../../cloudfunctions/domains/polls/counting';
import { outcomeOf } from '../../../cloudfunctions/domains/polls/outcome';
import { implement } from '../../../cloudfunctions/kernel/operation';
import type { Store } from '../../../cloudfunctions/kernel/store';
import {
  cast,
  close,
  helped,
  lyingIn,
  POLL,
  present,
  schedules,
  type Said,
  type Sending,
  slip,
  tried,
  VOTER,
  worldOver,
} from './exploring';

/** One voice went one way once, exactly one intention was taken, and every other was told so. */
function oneVoice(sendings: readonly Sending[]) {
  return async (store: Store, said: readonly Said[]) => {
    const taken = new Set(
      sendings.filter((_, by) => said[by]?.ok).map(({ input: { callId } }) => callId),
    );
    const { items } = await store.find(participations, {
      ...{ index: 'inPoll', equals: { pollId: POLL }, limit: 10 },
    });
    const isSecret = (await outcomeOf(store, POLL))?.frozen.isSecret ?? false;
    const lying = await lyingIn(store, isSecret);
    expect({ taken: taken.size, voices: items.length, lying }).toEqual({
      ...{ taken: 1, voices: 1, lying: items[0]?.way === 'online' ? 1 : 0 },
    });
    const others = said.flatMap((it) => (it.ok ? [] : [it.code]));
    expect(others).toEqual(others.map(() => 'already_voted'));
  };
}

const { atLeast, tell } = schedules();
afterAll(tell);

describe.each([{ isSecret: false }, { isSecret: true }])('one voice, %j', ({ isSecret }) => {
  const secret = isSecret ? 'secret' : 'open';

  it.each([
    { what: 'the same call', afterRace: 'told', sendings: [cast(1), cast(1, 'against')] },
    { what: 'two calls', afterRace: 'again', sendings: [cast(1), cast(2, 'against')] },
  ] as const)('$what, every single order, any one dies', async ({ what, ...plan }) => {
    const trying = tried({
      ...{ ...plan, isSecret, deaths: 1, everyOrder: true },
      check: oneVoice(plan.sendings),
    });
    await atLeast(900, `${secret}: ${what}, every order, one death`, trying);
  });

  it.each([
    { what: 'the same call', least: 35, sendings: [cast(1), cast(1)] },
    { what: 'the same call with two choices', least: 35, sendings: [cast(1), cast(1, 'against')] },
    { what: 'two calls, one choice', least: 18, sendings: [cast(1), cast(2)] },
    { what: 'two calls, two choices', least: 18, sendings: [cast(1), cast(2, 'against')] },
    {
      ...{ what: 'three calls', least: 160 },
      sendings: [cast(1), cast(2, 'against'), cast(3, 'abstain')],
    },
    {
      ...{ what: 'a call, the same again, another', least: 270 },
      sendings: [cast(1), cast(1, 'against'), cast(2)],
    },
    { what: 'a call, a helper, a slip', least: 160, sendings: [cast(1), helped, slip] },
  ])('$what, and any one of them dies anywhere', async ({ what, least, sendings }) => {
    const trying = tried({ sendings, isSecret, deaths: 1, check: oneVoice(sendings) });
    await atLeast(least, `${secret}: ${what}, one death`, trying);
  });

  it('two that both die, and are sent again', async () => {
    const sendings = [cast(1), cast(2, 'against')];
    const trying = tried({ sendings, isSecret, deaths: 2, check: oneVoice(sendings) });
    await atLeast(30, `${secret}: two deaths`, trying);
  });

  it('four at once', async () => {
    const second = { ...slip, input: { ...slip.input, callId: 'call-of-the-hall-3' } };
    const sendings = [cast(1), cast(2, 'against'), slip, isSecret ? second : present];
    const trying = tried({
      ...{ sendings, isSecret, deaths: 0, afterRace: 'told' },
      check: oneVoice(sendings),
    });
    await atLeast(90, `${secret}: four at once`, trying);
  });

  it('a voice that meets the close is counted or refused, never acknowledged and lost', async () => {
    const trying = tried({
      ...{ sendings: [cast(1), close], isSecret, deaths: 1 },
      async check(store, [voice]) {
        await goOnCounting(worldOver(store), POLL);
        const outcome = await outcomeOf(store, POLL);
        expect(outcome?.state).toBe('counted');
        const isIn = voice?.ok ? 1 : 0;
        expect(await lyingIn(store, isSecret)).toBe(isIn);
        expect(voice?.ok === true || voice?.code === 'voting_not_open').toBe(true);
        expect(outcome?.result).toMatchObject(isSecret ? { is: 'withheld' } : { voices: isIn });
      },
    });
    await atLeast(80, `${secret}: a voice and the close`, trying);
  });
});

it('finds two ballots where the ballot’s name follows from the call instead of the voice', async () => {
  const careless = implement(castContract, {
    allow: () => true,
    async run({ pollId, choice, callId }, { store, refuse, once }) {
      const { items } = await store.find(participations, {
        ...{ index: 'inPoll', equals: { pollId }, limit: 1 },
      });
      return items.length > 0
        ? refuse('already_voted')
        : once(async (tx) => {
            const voice = { pollId, voiceId: VOTER, turn: 1, isAssisted: false };
            await tx.insert(participations, { id: callId, ...voice, way: 'online' });
            await tx.insert(ballots, { id: callId, ...voice, code: choice.join(), at: 0 });
            const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
            return { pollId, way: 'online', standing };
          });
    },
  });
  const sendings = [cast(1), cast(2)].map((it) => ({ ...it, operation: careless }));
  await expect(
    tried({ sendings, isSecret: false, deaths: 0, check: oneVoice(sendings) }),
  ).rejects.toThrow('toBe');
});
