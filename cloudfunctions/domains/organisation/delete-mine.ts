import { deleteMine as contract } from '../../contracts/organisation';
import { implement, type Operation, type World } from '../../kernel/operation';
import type { Actor } from '../../kernel/actor';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { consentsOf, takeBack } from './consent';
import { identities, identityIdOf } from './identity';
import { letGo } from './let-go';
import { ownRecords } from './own-records';
import { type Person, persons } from './person';
import type { OtherRecords, PersonalRecords } from './personal-records';

export function deleteMineOperation(others: OtherRecords): Operation {
  return implement(contract, {
    allow: ({ openid }) => openid !== undefined,
    async run({ callId }, context) {
      const { actor, store, now, refuse, once } = context;
      const openid = actor.openid ?? refuse('not_allowed');
      const given = [...(await consentsOf(store, openid)).values()];
      const kept = await keptBy([ownRecords, ...(await others())], actor, context);
      const staysNamed = kept.some(({ reason }) => NEEDS_NAME.includes(reason));
      return once(async (tx) => {
        const identity = await tx.get(identities, identityIdOf(openid));
        if (!identity && !given.some(({ isGiven }) => isGiven)) {
          return refuse('nothing_to_delete');
        }
        await takeBack(tx, openid, { callId, given, at: now });
        const person = await letGo(tx, openid, now);
        if (person) {
          await forget(tx, person, staysNamed);
          await tell(tx, 'person.forgotten', {
            key: [person.id, callId],
            at: now,
            facts: { personId: person.id },
          });
        }
        return { at: now, kept };
      });
    },
  });
}

/** Who holds a post is named in public, and whoever answers a running matter must know whom they answer. */
const NEEDS_NAME: readonly string[] = ['holds_post', 'running_matter'];

async function keptBy(records: readonly PersonalRecords[], actor: Actor, world: World) {
  const lists = await Promise.all(
    records.map(async (record) => {
      const kept = await record.keptOf(actor, world);
      return kept.map((it) => ({ part: record.part, ...it }));
    }),
  );
  return lists.flat();
}

/** The household keeps a member without name, age and sex; who stays named keeps name and age. */
async function forget(tx: Transaction, person: Person, staysNamed: boolean): Promise<void> {
  const { id, version, name, birthYear, householdId, villageId } = person;
  await tx.replace(persons, {
    ...{ id, version, name: staysNamed ? name : '' },
    ...(staysNamed && birthYear !== undefined && { birthYear }),
    ...(householdId !== undefined && { householdId }),
    ...(villageId !== undefined && { villageId }),
  });
}
