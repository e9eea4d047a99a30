import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as it came in, its signature still to be looked at. */
export interface Asked {
  readonly service: string;
  readonly action: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Made {
  readonly Keys: readonly { readonly Name: string; readonly Direction: string }[];
}

/**
 * Tencent Cloud on this machine: the actions that a deployment uses, with the shapes of their documentation and
 * of the official manager SDK. What was made is still there at the next deployment.
 */
export class TencentCloud {
  readonly asked: Asked[] = [];
  readonly tables = new Map<string, Map<string, Made>>();
  readonly access = new Map<string, unknown>();
  readonly functions = new Map<string, Record<string, unknown>>();
  readonly triggers = new Map<string, Map<string, string>>();
  readonly paths = new Map<string, unknown>();
  readonly bundles = new Map<string, Buffer>();
  #looks = 0;
  url = '';
  readonly #server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'PUT') {
        this.bundles.set(request.url ?? '', body);
        response
          .writeHead(request.headers.authorization === 'a sign for a while' ? 200 : 403)
          .end();
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ Response: { RequestId: 'r', ...this.#answer(request, body) } }),
      );
    });
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }

  actions(): string[] {
    return this.asked.map(({ action }) => action);
  }

  #answer({ headers, url = '' }: IncomingMessage, body: Buffer): Record<string, unknown> {
    const parameters = JSON.parse(body.toString()) as Record<string, unknown>;
    const action = String(headers['x-tc-action']);
    this.asked.push({ service: url.slice(1), action, headers, parameters });
    const act = this.#actions[action];
    return act ? act(parameters) : refusal('InvalidAction', `no ${action}`);
  }

  readonly #actions: Readonly<
    Record<string, (it: Record<string, unknown>) => Record<string, unknown>>
  > = {
    DescribeEnvs: () => ({
      EnvList: [
        {
          EnvId: 'village-1a2b',
          Functions: [{ Namespace: 'village-1a2b' }],
          Databases: [{ InstanceId: 'tnt-123' }],
          Storages: [{ Bucket: '7669-village-1a2b-1300000000' }],
          LogServices: [{ TopicId: 'topic', LogsetId: 'logset' }],
        },
      ],
    }),
    DescribeTable: ({ TableName: name }) => {
      const indexes = this.tables.get(String(name));
      return indexes
        ? { Indexes: [...indexes].map(([Name, { Keys }]) => ({ Name, Keys })) }
        : refusal('ResourceNotFound', 'no such table');
    },
    CreateTable: ({ TableName: name }) => {
      this.tables.set(String(name), new Map([['_id_', { Keys: [] }]]));
      return {};
    },
    UpdateTable: ({ TableName: name, CreateIndexes: create = [], DropIndexes: drop = [] }) => {
      const indexes = this.tables.get(String(name));
      for (const { IndexName: index } of drop as { IndexName: string }[]) {
        indexes?.delete(index);
      }
      for (const it of create as {
        IndexName: string;
        MgoKeySchema: { MgoIndexKeys: Made['Keys'] };
      }[]) {
        indexes?.set(it.IndexName, { Keys: it.MgoKeySchema.MgoIndexKeys });
      }
      return {};
    },
    ModifyDatabaseACL: ({ CollectionName: name, AclTag: tag }) => {
      this.access.set(String(name), tag);
      return {};
    },
    ModifyStorageACL: ({ Bucket: bucket, AclTag: tag }) => {
      this.access.set(String(bucket), tag);
      return {};
    },
    GetFunction: ({ FunctionName: name }) => {
      this.#looks += 1;
      const found = this.functions.get(String(name));
      const timers = [...(this.triggers.get(String(name)) ?? [])];
      return found
        ? {
            Status: this.#looks % 2 === 0 ? 'Updating' : 'Active',
            Triggers: timers.map(([TriggerName, TriggerDesc]) => ({
              TriggerName,
              TriggerDesc,
              Type: 'timer',
            })),
          }
        : refusal('ResourceNotFound.Function', 'no such function');
    },
    CreateFunction: (it) => this.#keep(it),
    UpdateFunctionCode: (it) => this.#keep(it),
    UpdateFunctionConfiguration: (it) => this.#keep(it),
    CreateTrigger: ({ FunctionName: of, TriggerName: name, TriggerDesc: cron }) => {
      const timers = this.triggers.get(String(of)) ?? new Map<string, string>();
      this.triggers.set(String(of), timers.set(String(name), JSON.stringify({ cron })));
      return {};
    },
    DeleteTrigger: ({ FunctionName: of, TriggerName: name }) => {
      this.triggers.get(String(of))?.delete(String(name));
      return {};
    },
    CreateCloudBaseGWAPI: ({ Path: path, Name: name }) => {
      const isThere = this.paths.has(String(path));
      this.paths.set(String(path), name);
      return isThere ? refusal('InvalidParameter.APICreated', 'is there') : {};
    },
    GetTempCosInfo: () => ({ Date: '2026-11-23', Sign: 'a sign for a while' }),
  };

  #keep(it: Record<string, unknown>): Record<string, unknown> {
    const name = String(it['FunctionName']);
    this.functions.set(name, { ...this.functions.get(name), ...it });
    return {};
  }
}

function refusal(Code: string, Message: string): Record<string, unknown> {
  return { Error: { Code, Message } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
