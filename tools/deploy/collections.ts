import type { CloudIndex } from '../../cloudfunctions/adapters/cloudbase/indexes';
import type { CloudEnvironment } from './environment-of';
import { CLOSED, type CollectionPlan } from './plan';
import { type Tencent, TencentRefusal } from './tencent';

interface StandingIndex {
  readonly Name: string;
  readonly Keys?: readonly { readonly Name: string; readonly Direction: string }[];
}

/** Makes what is missing, replaces indexes whose fields differ, and closes the collection to everybody outside. */
export async function makeCollection(
  call: Tencent,
  { envId, database }: CloudEnvironment,
  { name, indexes }: CollectionPlan,
  say: (line: string) => void,
): Promise<void> {
  const table = {
    EnvId: envId,
    MongoConnector: { InstanceId: 'flexdb', DatabaseName: database },
    TableName: name,
  };
  const standing = await standingIndexes(call, table);
  if (!standing) {
    await call('tcb', 'CreateTable', table);
    say(`made collection ${name}`);
  }
  const { drop, create } = changes(standing ?? [], indexes);
  if (drop.length > 0) {
    await call('tcb', 'UpdateTable', {
      ...table,
      DropIndexes: drop.map((it) => ({ IndexName: it })),
    });
    say(`dropped ${drop.join(', ')} of ${name}`);
  }
  if (create.length > 0) {
    await call('tcb', 'UpdateTable', { ...table, CreateIndexes: create.map(asked) });
    say(`indexed ${name} by ${create.map((it) => it.name).join(', ')}`);
  }
  await call('tcb', 'ModifyDatabaseACL', { EnvId: envId, CollectionName: name, AclTag: CLOSED });
}

async function standingIndexes(
  call: Tencent,
  table: Readonly<Record<string, unknown>>,
): Promise<readonly StandingIndex[] | undefined> {
  try {
    const { Indexes: indexes } = await call('tcb', 'DescribeTable', table);
    return (indexes ?? []) as readonly StandingIndex[];
  } catch (thrown) {
    if (thrown instanceof TencentRefusal && /ResourceNotFound/.test(thrown.code)) {
      return undefined;
    }
    throw thrown;
  }
}

/** Which declared indexes are to be made, and which of the same name are dropped before. Others are left alone. */
function changes(standing: readonly StandingIndex[], declared: readonly CloudIndex[]) {
  const fieldsOf = new Map(
    standing.map(({ Name, Keys = [] }) => [Name, Keys.map((key) => key.Name).join()]),
  );
  const create = declared.filter(
    ({ name, keys }) => fieldsOf.get(name) !== keys.map((key) => key.name).join(),
  );
  return { create, drop: create.map((it) => it.name).filter((it) => fieldsOf.has(it)) };
}

function asked({ name, keys, unique }: CloudIndex) {
  return {
    IndexName: name,
    MgoKeySchema: {
      MgoIndexKeys: keys.map((key) => ({ Name: key.name, Direction: key.direction })),
      MgoIsUnique: unique,
    },
  };
}
