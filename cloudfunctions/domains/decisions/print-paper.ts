import { printPaper as contract } from '../../contracts/decisions-papers';
import { implement, type Operation } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { householdOf, personOf } from '../organisation';
import { type Press, printed } from '../pen';
import { sideBySide } from '../side-by-side';
import { executiveOf } from './awaiting';
import { boardNotice } from './board-notice';
import { formOfStep } from './form-of-step';
import { interestedIn } from './interested';
import { seatsOf } from './offices';
import { whyNotPrinted } from './printable';
import { lineAfter, linesFrom, rollOfHash } from './roll-lines';
import { rollSheet, type Signer } from './roll-sheet';
import { type Showing, showTo } from './showing';

/** So many names in one part of a list: their letters fit one answer. */
const SIGNERS_AT_ONCE = 300;

/** The paper as the village signs, files and posts it, from the same facts that everybody reads on the phone. */
export function printPaperOperation(press: Press): Operation {
  return implement(contract, {
    allow: ({ held }) => held.length > 0,
    async run({ decisionId, paper, roll: kind, after }, context) {
      const { actor, store, now, refuse } = context;
      const showing = (await showTo(context, actor, decisionId)) ?? refuse('decision_not_found');
      const { decision, hands, shown } = showing;
      const why = whyNotPrinted(paper, { hands, process: decision.process }, shown);
      if (why !== undefined) {
        return refuse(why);
      }
      if (paper === 'roll') {
        const list = (await listToSign(store, showing, kind, after)) ?? refuse('roll_not_drawn');
        const pdf = (await printed(press, list.parts)) ?? refuse('too_large');
        return { ...pdf, ...(list.next !== undefined && { next: list.next }) };
      }
      const parts =
        paper === 'notice'
          ? boardNotice(shown, await postingOf(store, showing, now))
          : formOfStep(shown, paper, now);
      return (await printed(press, parts)) ?? refuse('too_large');
    },
  });
}

/** Who posts it, and within how many days they answer: as the law was when the decision began. */
async function postingOf(store: Store, { decision, village }: Showing, now: number) {
  const { process } = decision;
  const seats = await seatsOf(store, village.id, now);
  const own = executiveOf(process) === 'collective' ? seats.collective : undefined;
  const executive = (own ?? seats.villagers_committee)?.name ?? `${village.name}村民委员会`;
  return { executive, days: process.lawful.days };
}

/** The frozen roll of the meeting that is called, a part of it at a time; nothing where there is no such roll. */
async function listToSign(
  store: Store,
  { decision: { id }, shown }: Showing,
  wanted: string | undefined,
  after: string | undefined,
) {
  const meeting = shown.meetings.at(-1);
  const kind = wanted ?? meeting?.path ?? meeting?.rolls[0]?.kind;
  const roll = meeting?.rolls.find((it) => it.kind === kind);
  const kept = roll && (await rollOfHash(store, id, roll.hash));
  if (meeting === undefined || roll === undefined || kept === undefined) {
    return undefined;
  }
  const from = lineAfter(after);
  const concerned = await interestedIn(store, id);
  const lines = await linesFrom(store, kept, from, SIGNERS_AT_ONCE);
  const signers = await sideBySide(lines, async ({ line, personId, householdId }) => ({
    ...(await signerOf(store, personId, householdId)),
    ...{ line, hasInterest: concerned.has(personId) },
  }));
  const next = from + SIGNERS_AT_ONCE;
  return {
    parts: rollSheet(shown, meeting, roll, signers),
    ...(next < kept.due && { next: String(next) }),
  };
}

async function signerOf(
  store: Store,
  personId: string,
  homeId: string | undefined,
): Promise<Pick<Signer, 'name' | 'houseNumber'>> {
  const [person, home] = await Promise.all([
    personOf(store, personId),
    homeId === undefined ? undefined : householdOf(store, homeId),
  ]);
  return { name: person?.name ?? '', houseNumber: home?.houseNumber ?? '' };
}
