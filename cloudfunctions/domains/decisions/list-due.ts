import type { OutputOf } from '../../contracts/contract';
import { listDue as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import type { Collection, Store, Stored } from '../../kernel/store';
import { placeOf, worksAt } from '../organisation';
import { type Decision, decisions } from './decision';
import { objections } from './objection';
import { reports } from './report';

type DutyLine = OutputOf<typeof contract>['items'][number];
/** One thing that waits, whatever it is. */
type Waiting = Pick<DutyLine, 'does' | 'objectionId' | 'dueAt'> & {
  readonly decisionId: string;
  readonly officeName: string;
};
/** Whose duties: one person's, or one office's. */
type Whose =
  | { readonly index: 'byHolder'; readonly equals: { readonly 'duty.holderId': string } }
  | { readonly index: 'byOffice'; readonly equals: { readonly 'duty.officeId': string } };

/** As many as anybody can have before them; the nearest dates come first. */
const MOST = 100;

export const listDueOperation = implement(contract, {
  allow: ({ held, personId }) => held.length > 0 && personId !== undefined,
  async run({ officeId }, { store, actor, now, refuse }) {
    if (officeId !== undefined && !worksAt(actor, officeId)) {
      return refuse('office_not_found');
    }
    const whose: Whose =
      officeId === undefined
        ? { index: 'byHolder', equals: { 'duty.holderId': actor.personId ?? '' } }
        : { index: 'byOffice', equals: { 'duty.officeId': officeId } };
    const waiting = (await Promise.all([steps, objected, reported].map((of) => of(store, whose))))
      .flat()
      .sort((left, right) => left.dueAt - right.dueAt);
    const shown = waiting.slice(0, MOST).map(async ({ decisionId, officeName, ...duty }) => {
      const decision = await store.get(decisions, decisionId);
      const village = decision && (await placeOf(store, decision.villageId));
      return {
        ...{ ...duty, decisionId, office: officeName },
        ...{ title: decision?.title ?? '', villageName: village?.name ?? '' },
        isOverdue: duty.dueAt < now || (duty.objectionId === undefined && hasRisen(decision, duty)),
      };
    });
    return { items: await Promise.all(shown) };
  },
});

/** The next step of a decision. */
async function steps(store: Store, whose: Whose): Promise<Waiting[]> {
  return (await of(store, decisions, whose)).flatMap(({ id, duty }) =>
    duty
      ? [{ decisionId: id, does: duty.does, dueAt: duty.dueAt, officeName: duty.officeName }]
      : [],
  );
}

/** A villager waits for an answer. */
async function objected(store: Store, whose: Whose): Promise<Waiting[]> {
  return (await of(store, objections, whose)).flatMap(({ id, decisionId, duty }) =>
    duty
      ? [
          {
            ...{ decisionId, objectionId: id, does: 'answer_objection' as const },
            ...{ dueAt: duty.dueAt, officeName: duty.officeName },
          },
        ]
      : [],
  );
}

/** The supervision committee waits for an answer. */
async function reported(store: Store, whose: Whose): Promise<Waiting[]> {
  return (await of(store, reports, whose)).flatMap(({ decisionId, duty, officeName }) =>
    duty ? [{ decisionId, does: 'answer_report' as const, dueAt: duty.dueAt, officeName }] : [],
  );
}

async function of<T extends Stored>(
  store: Store,
  kept: Collection<T>,
  whose: Whose,
): Promise<readonly T[]> {
  return (await store.find(kept, { ...whose, limit: MOST })).items;
}

/** The village did not do it in time; it stays late although the office above has days of its own. */
function hasRisen(decision: Decision | undefined, { does }: Pick<Waiting, 'does'>): boolean {
  return decision?.duty?.does === does && decision.duty.level !== 'village';
}
