import { recordMeeting as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { markOf, publicPapers } from './book';
import { frozenRolls, rollIdOf, voicesKept } from './frozen-roll';
import type { Meeting } from './happening';
import { interestedIn } from './interested';
import { assemblyMet } from './regular-assembly';
import { strangerAmong } from './strangers';
import { act, known, movedAnswer } from './moving';
import { NONE, onlineOf } from './online';
import type { Process } from './state';
import { tellDecided } from './telling';
import type { Verdict } from './tally';

/** The minutes in numbers. Whoever declared an interest is taken out of the count, whether or not it is said again. */
export const recordMeetingOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { decisionId, present, recused, count, women, papers, signers } = input;
    const { slips, womensCheck, chairId, recorderId } = input;
    const { actor, store, now, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { villageId, salt } = it.decision;
    const strange = await strangerAmong(store, [chairId, recorderId], villageId, now);
    if (strange !== undefined) {
      return refuse(strange === chairId ? 'chair_not_of_village' : 'recorder_not_of_village');
    }
    const chosen = chosenRoll(it.decision.process);
    const kept = chosen && (await store.get(frozenRolls, rollIdOf(decisionId, chosen.hash)));
    const concerned = await interestedIn(store, decisionId);
    const people = kept?.people ?? [];
    const declared = people.flatMap((personId, line) => (concerned.has(personId) ? [line] : []));
    const notCounted = [...new Set([...recused, ...declared])].sort((one, other) => one - other);
    const online = await onlineOf(context, it.decision, { ...input, people, notCounted });
    const came = present.map(({ line, way = 'onsite', by, paper }) => ({
      ...{ line, way },
      ...(by !== undefined && { by }),
      ...(paper !== undefined && { paper }),
    }));
    const facts: Meeting = {
      roll: kept ? voicesKept(kept) : [],
      present: [...came, ...online.lines.map((line) => ({ line, way: 'online' as const }))],
      recused: notCounted,
      count: { onsite: count.onsite, online: online.count, proxy: count.proxy ?? NONE },
      ...{ calls: online.calls, women, papers: publicPapers(papers), signers },
      ...{ chair: markOf(salt, chairId), recorder: markOf(salt, recorderId) },
      ...(slips && { slips }),
      ...(womensCheck && { womensCheck }),
    };
    const signerIds = signers.flatMap((line) => people[line] ?? []);
    return context.once(async (tx) => {
      const beside = { papers, signerIds, chairId, recorderId };
      const did = { did: 'held', facts } as const;
      const { before, after, written } = await act(tx, contract, context, it, did, beside);
      if (before.process.outcome === undefined && after.process.outcome !== undefined) {
        await tellDecided(tx, after, written.kept.line.at);
        const { body = 'villagers_assembly' } = before.process.meeting?.rule ?? {};
        await assemblyMet(tx, villageId, body, written.kept.line.at);
      }
      const { outcome, agreeNeeded } = written.kept.line.facts as unknown as Verdict;
      const agree = facts.count.onsite.agree + facts.count.online.agree + facts.count.proxy.agree;
      const answer = { outcome, present: facts.present.length, agree, needed: agreeNeeded };
      return { ...movedAnswer(after), ...answer };
    });
  },
});

/** The roll on which the meeting counts: the chosen one, or the only one. */
function chosenRoll({ meeting }: Process) {
  return meeting?.rolls.length === 1
    ? meeting.rolls[0]
    : meeting?.rolls.find(({ kind }) => kind === meeting.path);
}
