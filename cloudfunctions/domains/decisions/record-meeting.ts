import type { InputOf, RefusalOf } from '../../contracts/contract';
import { recordMeeting as contract } from '../../contracts/decisions-meetings';
import { type Context, implement } from '../../kernel/operation';
import { layDown } from '../lay-down';
import { attendanceSheets } from './attendance-sheet';
import { markOf, publicPapers } from './book';
import { broughtWith } from './brought';
import type { Decision } from './decision';
import type { Meeting } from './happening';
import { interestedIn } from './interested';
import { assemblyMet } from './regular-assembly';
import { everyLine, rollOfHash, voicesKept } from './roll-lines';
import { strangerAmong } from './strangers';
import { act, foresee, known, movedAnswer } from './moving';
import { NONE, onlineOf } from './online';
import type { Process } from './state';
import { tellDecided } from './telling';
import type { Verdict } from './tally';

/** Sheets written in one transaction: CloudBase likes them small. */
const SHEETS_AT_ONCE = 5;

/** The minutes in numbers. */
export const recordMeetingOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { decisionId, papers, chairId, recorderId } = input;
    const { actor, store, now, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { villageId } = it.decision;
    const strange = await strangerAmong(store, [chairId, recorderId], villageId, now);
    if (strange !== undefined) {
      return refuse(strange === chairId ? 'chair_not_of_village' : 'recorder_not_of_village');
    }
    const { facts, signerIds } = await minutesOf(input, context, it.decision);
    const beside = { papers, signerIds, chairId, recorderId };
    const did = { did: 'held', facts } as const;
    const { sheets } = foresee(contract, context, it, did, beside);
    await layDown(store, attendanceSheets, sheets, SHEETS_AT_ONCE);
    return context.once(async (tx) => {
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

/**
 * What was brought and said, held against the frozen roll. Whoever declared an interest is taken out of the count, whether
 * or not it is said again.
 */
async function minutesOf(
  input: InputOf<typeof contract>,
  context: Context<RefusalOf<typeof contract>>,
  decision: Decision,
): Promise<{ readonly facts: Meeting; readonly signerIds: readonly string[] }> {
  const { decisionId, count, women, papers, signers, slips, womensCheck } = input;
  const { store, refuse } = context;
  const chosen = chosenRoll(decision.process);
  const kept = chosen && (await rollOfHash(store, decisionId, chosen.hash));
  const lines = kept ? await everyLine(store, kept) : [];
  const people = lines.map(({ personId }) => personId);
  const said = (await broughtWith(store, input, input)) ?? refuse('sheet_not_brought');
  const concerned = await interestedIn(store, decisionId);
  const declared = people.flatMap((personId, line) => (concerned.has(personId) ? [line] : []));
  const recused = [...new Set([...said.recused, ...declared])].sort((one, other) => one - other);
  const isCalled = input.calls !== undefined || said.calls.length > 0;
  const online = await onlineOf(context, decision, {
    ...{ present: said.present, count, people, notCounted: recused },
    ...(isCalled && { calls: said.calls }),
  });
  const facts: Meeting = {
    roll: kept ? voicesKept(kept, lines) : [],
    present: [...said.present, ...online.lines.map((line) => ({ line, way: 'online' as const }))],
    recused,
    count: { onsite: count.onsite, online: online.count, proxy: count.proxy ?? NONE },
    ...{ calls: online.calls, women, papers: publicPapers(papers), signers },
    chair: markOf(decision.salt, input.chairId),
    recorder: markOf(decision.salt, input.recorderId),
    ...(slips && { slips }),
    ...(womensCheck && { womensCheck }),
  };
  return { facts, signerIds: signers.flatMap((line) => people[line] ?? []) };
}

/** The roll on which the meeting counts: the chosen one, or the only one. */
function chosenRoll({ meeting }: Process) {
  return meeting?.rolls.length === 1
    ? meeting.rolls[0]
    : meeting?.rolls.find(({ kind }) => kind === meeting.path);
}
