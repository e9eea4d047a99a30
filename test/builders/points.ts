import { type FactsOf, tell } from '../../cloudfunctions/domains/events';
import { personIdOf } from '../../local/demonstration/people';
import type { Village } from './village';

type Closed = FactsOf<'request.closed'>;

let closings = 0;

/** A landslip that 张桂花 reported, found true by the village committee and solved, unless the test says otherwise. */
export function aClosing(about: Partial<Closed> = {}): Closed {
  closings += 1;
  return {
    requestId: `closed-request-${closings}`,
    filerId: personIdOf('zhang-guihua'),
    householdId: 'household-qingquan-32',
    villageId: 'village-qingquan',
    kind: 'hazard',
    proved: true,
    solved: true,
    sealed: false,
    officeId: 'village-qingquan-villagers_committee',
    verifiedBy: personIdOf('liu-qingshan'),
    ...about,
  };
}

/** The request is closed, and everybody hears of it. */
export async function closed(village: Village, facts: Closed, time = 1): Promise<Closed> {
  await village.store.transact((tx) =>
    tell(tx, 'request.closed', { key: [facts.requestId, time], at: village.now(), facts }),
  );
  await village.settle();
  return facts;
}
