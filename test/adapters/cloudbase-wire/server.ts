import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudOptions } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { type Document, Documents, Fault } from './documents';
import { fromExtended, toExtended } from './extended-json';

/** What the SDK sends, as far as the store makes it. */
interface Call {
  readonly action: string;
  readonly transactionId?: string;
  readonly collectionName?: string;
  /** Extended JSON. */
  readonly query?: string;
  readonly order?: string;
  readonly limit?: number;
  readonly data?: string | readonly string[];
  readonly file_list?: readonly { readonly fileid: string; readonly max_age: number }[];
}

export interface CloudbaseWire {
  /** What the real SDK is opened with to speak to this server. */
  readonly options: CloudOptions;
  /** The actions that were asked for, in order. */
  readonly asked: readonly string[];
  /** Does the next such action, and cuts the line instead of answering. */
  readonly cutAfter: (action: string) => void;
  /** From now on the storage has this file. */
  readonly putFile: (fileId: string) => void;
  readonly close: () => Promise<void>;
}

const CREDENTIAL = { secretId: 'secret-id-of-a-test', secretKey: 'secret-key-of-a-test' };

/** CloudBase answers with this many when it is not told how many, and never with more than the other. */
const LIMIT_UNTOLD = 100;
const LIMIT_MAX = 1000;

/**
 * The SDK asks Tencent's network where it runs, unless the environment says that it is inside a function; and
 * it warns of a slow database by a timer that outlives a cut line.
 */
export function insideAFunction(): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'a-test',
    SILENCE: 'true',
  });
}

/** CloudBase's database endpoint on the loopback, behind the SDK's own wire format. */
export async function cloudbaseWire(): Promise<CloudbaseWire> {
  insideAFunction();
  const documents = new Documents();
  const files = new Set<string>();
  const asked: string[] = [];
  const cuts: string[] = [];
  const busy = new Set<string>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = JSON.parse(await textOf(request)) as Call;
    asked.push(call.action);
    const body = request.headers.authorization?.includes(CREDENTIAL.secretId)
      ? oneAtATime(busy, call.transactionId, () => reply(documents, files, call))
      : { code: 'SIGN_PARAM_INVALID', message: 'the request is not signed' };
    if (cuts[0] === call.action) {
      cuts.shift();
      busy.delete(call.transactionId ?? '');
      response.destroy();
      return;
    }
    // A database answers later, so that calls of one transaction could overtake each other.
    setImmediate(() => {
      busy.delete(call.transactionId ?? '');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ requestId: `request-${asked.length}`, ...body }));
    });
  }

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    options: {
      env: 'a-test',
      credential: CREDENTIAL,
      serviceUrl: `http://127.0.0.1:${port}/admin`,
    },
    asked,
    cutAfter: (action) => void cuts.push(action),
    putFile: (fileId) => void files.add(fileId),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** MongoDB refuses two steps of one transaction at the same time. */
function oneAtATime(busy: Set<string>, transaction: string | undefined, act: () => object): object {
  if (transaction !== undefined && busy.has(transaction)) {
    return { code: 'DATABASE_REQUEST_FAILED', message: 'the transaction is busy' };
  }
  busy.add(transaction ?? '');
  return act();
}

function reply(documents: Documents, files: ReadonlySet<string>, call: Call): object {
  try {
    return call.action === 'storage.batchGetDownloadUrl'
      ? { data: { download_list: (call.file_list ?? []).map((it) => addressOf(it, files)) } }
      : actionOf(documents, call);
  } catch (thrown) {
    if (thrown instanceof Fault) {
      return { code: thrown.code, message: thrown.message };
    }
    throw thrown;
  }
}

function actionOf(documents: Documents, call: Call): object {
  const { action, transactionId: transaction = '', collectionName: collection = '' } = call;
  const filter = fromExtended(call.query ?? '{}') as { readonly _id: string };
  switch (action) {
    case 'database.startTransaction':
      return { transactionId: documents.start() };
    case 'database.commitTransaction':
      documents.commit(transaction);
      return {};
    case 'database.abortTransaction':
      documents.abort(transaction);
      return {};
    case 'database.getDocument': {
      const found = transaction
        ? [documents.get(transaction, collection, filter._id)].filter((it) => it !== undefined)
        : documents.search(collection, {
            filter,
            order: fromExtended(call.order ?? '{}') as Record<string, number>,
            limit: Math.min(call.limit ?? LIMIT_UNTOLD, LIMIT_MAX),
          });
      return { data: { list: found.map(toExtended) } };
    }
    case 'database.calculateDocument':
      return { data: { total: documents.count(collection, filter) } };
    case 'database.insertDocument': {
      const inserted = (call.data as readonly string[]).map((it) => fromExtended(it) as Document);
      inserted.forEach((it) => {
        documents.insert(transaction, collection, it);
      });
      return { data: { insertedIds: inserted.map(({ _id }) => _id) } };
    }
    case 'database.modifyDocument': {
      const change = fromExtended(call.data as string) as object;
      const stood = documents.put(transaction, collection, filter._id, change);
      return { data: { updated: Number(stood), upsert_id: stood ? null : filter._id } };
    }
    case 'database.removeDocument':
      return { data: { deleted: Number(documents.remove(transaction, collection, filter._id)) } };
    default:
      return { code: 'INVALID_PARAM', message: `nobody answers ${action}` };
  }
}

/** The storage answers for each file by itself. */
function addressOf(
  { fileid, max_age }: { readonly fileid: string; readonly max_age: number },
  files: ReadonlySet<string>,
): object {
  const path = fileid.replace(/^cloud:\/\/[^/]+\//, '');
  return files.has(fileid)
    ? {
        ...{ code: 'SUCCESS', fileID: fileid },
        tempFileURL: `https://6120-a-test.tcb.qcloud.la/${path}?sign=of-a-test&max_age=${max_age}`,
      }
    : { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
