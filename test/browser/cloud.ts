import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cloudOf } from '../../cloudfunctions/adapters/cloudbase/cloud';
import { databaseOf } from '../../cloudfunctions/adapters/cloudbase/database';
import { cloudbaseStore } from '../../cloudfunctions/adapters/cloudbase/store';
import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import type { Store, Stored, Unstored } from '../../cloudfunctions/kernel/store';
import { seedDemonstration } from '../../local/demonstration/seed';
import { cloudbaseWire } from '../adapters/cloudbase-wire/server';

/** What the function sends back, and the defects that it reported meanwhile. */
export interface Cloud {
  /** Calls the bundled function as WeChat would for this person. */
  readonly call: (event: unknown, openid: string) => Promise<unknown>;
  /** The same database that the function writes to. */
  readonly store: Store;
  /** Everything that the function wrote to its log. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

interface FromInstance {
  readonly number: number;
  readonly answer?: unknown;
  readonly defect?: string;
}

/**
 * The county's cloud without the cloud: the bundled `api`, as it is deployed, in a process with the environment
 * that CloudBase gives it, and the database behind the SDK's own wire. The platform's `TCB_CONTEXT_CNFG` tells
 * the SDK where the database is, so nothing in the bundle differs from what the county runs.
 */
export async function aCloud(bundle = 'dist/cloudfunctions/api'): Promise<Cloud> {
  if (!existsSync(join(bundle, 'index.js'))) {
    throw new Error(`${bundle} is not built: npm run build:doors`);
  }
  const wire = await cloudbaseWire();
  const store = cloudbaseStore(cloudOf(wire.options));
  await seedAtOnce(cloudOf(wire.options));
  const log: string[] = [];
  const instance = fork(
    resolve(__dirname, 'function-instance.mjs'),
    [resolve(bundle, 'index.js')],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        TZ: 'UTC',
        TENCENTCLOUD_RUNENV: 'SCF',
        TENCENTCLOUD_REGION: 'ap-shanghai',
        SCF_NAMESPACE: wire.options.env,
        TENCENTCLOUD_SECRETID: wire.options.credential?.secretId,
        TENCENTCLOUD_SECRETKEY: wire.options.credential?.secretKey,
        TCB_CONTEXT_CNFG: JSON.stringify({ URL: wire.options.serviceUrl }),
        SILENCE: 'true',
        PUBLIC_HOST: 'wct.example.cn',
        VAULT_KEYS: Buffer.alloc(32, 'a key for the browser').toString('base64'),
      },
    },
  );
  for (const stream of [instance.stdout, instance.stderr]) {
    stream?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  }
  const call = caller(instance);
  return {
    call,
    store,
    log,
    async close() {
      instance.kill();
      await wire.close();
    },
  };
}

/**
 * The demonstration village in one insert for each collection: its thousand single ones would take long. It is grown in
 * memory, because part of it comes about by what people there do; what stands at the end is taken over.
 */
async function seedAtOnce(open: ReturnType<typeof cloudOf>): Promise<void> {
  const sown = new Map<string, Map<string, object>>();
  const note = ({ name }: { readonly name: string }, document: Unstored<Stored>): void => {
    const { id, ...fields } = document;
    const documents = sown.get(name) ?? new Map<string, object>();
    sown.set(name, documents.set(id, { version: 1, ...fields, _id: id }));
  };
  const memory = embeddedStore();
  const seeding: Store = {
    ...memory,
    transact: (work) =>
      memory.transact((tx) =>
        work({
          get: (from, id) => tx.get(from, id),
          async insert(into, document) {
            await tx.insert(into, document);
            note(into, document);
          },
          async replace(into, document) {
            await tx.replace(into, document);
            note(into, { ...document, version: document.version + 1 });
          },
          remove: () => Promise.reject(new Error('a seed removes nothing')),
        }),
      ),
  };
  await seedDemonstration(seeding, Date.now());
  await memory.close();
  const transaction = await (await databaseOf(open)).startTransaction();
  for (const [name, documents] of sown) {
    await transaction.collection(name).add([...documents.values()]);
  }
  await transaction.commit();
}

function caller(instance: ChildProcess): Cloud['call'] {
  const waiting = new Map<number, (answer: FromInstance) => void>();
  const isUp = new Promise<void>((up, down) => {
    waiting.set(0, () => {
      up();
    });
    instance.once('exit', (code) => {
      down(new Error(`the function ended with ${code}`));
    });
  });
  instance.on('message', (answer: FromInstance) => waiting.get(answer.number)?.(answer));
  let calls = 0;
  return async (event, openid) => {
    await isUp;
    calls += 1;
    const number = calls;
    instance.send({ number, event, openid });
    const { answer, defect } = await new Promise<FromInstance>((take) => {
      waiting.set(number, take);
    });
    waiting.delete(number);
    if (defect !== undefined) {
      throw new Error(defect);
    }
    return answer;
  };
}
