import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyExists, type Transaction, WriteConflict } from '../../kernel/store';
import { type Declared, Draft, type Row, type Touched } from '../draft';
import type { CloudDatabase, CloudDocuments, CloudTransaction } from './database';
import { type CloudDocument, documentOf, fieldsOf, HELD } from './document';
import { commitFaultOf, faultOf, Race } from './faults';

const ATTEMPTS = 6;
/** Doubled each time, and drawn by lot around it, so that those who met once do not meet again. */
const FIRST_PAUSE_MS = 20;

type Work<R> = (tx: Transaction) => Promise<R>;

/**
 * Reads in a CloudBase transaction, drafts the writes, and sends them when the work is done, so that
 * documents are locked for as short a time as possible. Everything is read as it stood at one instant, and
 * none of it may have been changed by another when the transaction is kept.
 */
export async function transact<R>(db: CloudDatabase, work: Work<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = await db.startTransaction();
    try {
      return await run(transaction, work);
    } catch (thrown) {
      await rollBack(transaction);
      if (!(thrown instanceof Race) || attempt === ATTEMPTS) {
        throw thrown;
      }
    }
    await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
  }
}

async function run<R>(transaction: CloudTransaction, work: Work<R>): Promise<R> {
  const draft = new Draft(oneByOne((from, id) => read(transaction, from, id)));
  const result = await work(draft);
  const touched = draft.end();
  if (touched.some(({ isWritten }) => isWritten)) {
    for (const it of touched) {
      await (it.isWritten ? write(transaction, it) : hold(transaction, it));
    }
  }
  try {
    await transaction.commit();
  } catch (thrown) {
    throw commitFaultOf(thrown);
  }
  return result;
}

async function read(
  transaction: CloudTransaction,
  { name }: Declared,
  id: string,
): Promise<Row | undefined> {
  const answer = await answered(() => transaction.collection(name).doc(id).get());
  const document = answer.data as CloudDocument | null;
  return document
    ? { version: document.version, json: JSON.stringify(documentOf(document)) }
    : undefined;
}

/**
 * MongoDB guards only what is written: what was read and must still be so is written on, where no reader looks.
 * Without this, two who read the same two documents and each change one would not notice each other.
 */
async function hold(
  transaction: CloudTransaction,
  { collection, id, expected }: Touched,
): Promise<void> {
  if (expected > 0) {
    const document = transaction.collection(collection.name).doc(id);
    await answered(() => document.update({ [HELD]: randomUUID() }));
  }
}

async function write(transaction: CloudTransaction, touched: Touched): Promise<void> {
  const { collection, id, expected, isRead, json } = touched;
  if (!isRead && expected !== 0) {
    const standing = await read(transaction, collection, id);
    if (standing?.version !== expected) {
      throw new WriteConflict(`${collection.name} ${id} has moved on`);
    }
  }
  const documents = transaction.collection(collection.name);
  if (json === undefined) {
    await (expected === 0 ? undefined : answered(() => documents.doc(id).delete()));
  } else if (expected === 0) {
    await add(documents, touched, json);
  } else {
    await answered(() => documents.doc(id).set(fieldsOf(json)));
  }
}

async function add(
  documents: CloudDocuments,
  { id, isRead }: Touched,
  json: string,
): Promise<void> {
  try {
    await answered(() => documents.add({ _id: id, ...fieldsOf(json) }));
  } catch (thrown) {
    // It was looked for and was not there: another transaction has just made it.
    throw isRead && thrown instanceof AlreadyExists ? new Race(thrown.message) : thrown;
  }
}

async function answered<A>(ask: () => Promise<A>): Promise<A> {
  try {
    return await ask();
  } catch (thrown) {
    throw faultOf(thrown);
  }
}

/** A transaction that fails is over on the other side already, and answers so. */
async function rollBack(transaction: CloudTransaction): Promise<void> {
  await transaction.rollback(undefined).catch(() => undefined);
}

/** MongoDB takes the steps of a transaction one at a time. */
function oneByOne<A extends readonly unknown[], R>(
  step: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const turn = last.then(() => step(...given));
    last = turn.catch(() => undefined);
    return turn;
  };
}
