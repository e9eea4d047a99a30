import type { Collection, Page, Query, Store, Stored } from '../../kernel/store';
import type { Declared } from '../draft';
import { checkedLimit, cursorAt, LIMIT_MAX, type Look, lookAlong, placeOf } from '../look';
import { isStorableId } from '../storable';
import type { Cloud } from './cloud';
import { conditionOf, onwards } from './conditions';
import { type CloudDatabase, type CloudQuery, databaseOf } from './database';
import { type CloudDocument, documentOf } from './document';
import { transact } from './transact';

/** The store over CloudBase's document database, through the official SDK. */
export function cloudbaseStore(cloud: Cloud): Store {
  const open = () => databaseOf(cloud);
  return {
    async get<T extends Stored>(from: Collection<T>, id: string) {
      if (!isStorableId(id)) {
        return undefined;
      }
      const answer = await (await open()).collection(from.name).doc(id).get();
      const [document] = answer.data as CloudDocument[];
      return document && (documentOf(document) as T);
    },
    async find(from, query) {
      return find(await open(), from, query);
    },
    async count(from, query) {
      const look = lookAlong(from, query);
      const { total } = await filtered(await open(), from, [conditionOf(look)]).count();
      return total;
    },
    async transact(work) {
      return transact(await open(), work);
    },
  };
}

async function find<T extends Stored>(
  db: CloudDatabase,
  from: Collection<T>,
  query: Query,
): Promise<Page<T>> {
  const look = lookAlong(from, query);
  const limit = checkedLimit(query.limit);
  const descending = query.order === 'descending';
  const slice = async (size: number, after: string | undefined) => {
    const place = after === undefined ? [] : [onwards(look, placeOf(look, after), descending)];
    const conditions = [conditionOf(look), ...place];
    const answer = await ordered(filtered(db, from, conditions), look, descending)
      .limit(size)
      .get();
    return (answer.data as CloudDocument[]).map((it) => documentOf(it) as T);
  };

  const found = await slice(Math.min(limit + 1, LIMIT_MAX), query.after);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  if (!last || found.length < limit) {
    return { items };
  }
  const next = cursorAt(look, last);
  const rest = limit < LIMIT_MAX ? found.slice(limit) : await slice(1, next);
  return rest.length > 0 ? { items, next } : { items };
}

function filtered(
  db: CloudDatabase,
  { name }: Pick<Declared, 'name'>,
  conditions: readonly object[],
): CloudQuery {
  return db.collection(name).options({ raw: true }).where({ $and: conditions });
}

function ordered(query: CloudQuery, { open }: Look, descending: boolean): CloudQuery {
  return [...open, '_id'].reduce(
    (sorted, field) => sorted.orderBy(field, descending ? 'desc' : 'asc'),
    query,
  );
}
