import type { Tencent } from './tencent';

/** What Tencent Cloud calls the parts of an environment. */
export interface CloudEnvironment {
  readonly envId: string;
  readonly namespace: string;
  readonly database: string;
  /** Where photos and recordings lie. */
  readonly bucket: string;
  /** The account's number, under which bundles are laid down. */
  readonly appId: string;
  readonly logs: { readonly topicId?: string; readonly logsetId?: string };
}

interface Described {
  readonly EnvId: string;
  readonly Functions?: readonly { readonly Namespace: string }[];
  readonly Databases?: readonly { readonly InstanceId: string }[];
  readonly Storages?: readonly { readonly AppId?: string; readonly Bucket?: string }[];
  readonly LogServices?: readonly { readonly TopicId?: string; readonly LogsetId?: string }[];
}

export async function environmentOf(call: Tencent, envId: string): Promise<CloudEnvironment> {
  const { EnvList: found } = await call('tcb', 'DescribeEnvs', { EnvId: envId });
  const described = (found as readonly Described[]).find((it) => it.EnvId === envId);
  const database = described?.Databases?.[0]?.InstanceId;
  const storage = described?.Storages?.[0];
  const bucket = storage?.Bucket;
  if (!described || database === undefined || bucket === undefined) {
    throw new Error(
      `There is no CloudBase environment ${envId} with a document database and a file storage.`,
    );
  }
  const logs = described.LogServices?.[0];
  return {
    envId,
    namespace: described.Functions?.[0]?.Namespace ?? envId,
    database,
    bucket,
    appId: storage?.AppId ?? /-(\d+)$/.exec(bucket)?.[1] ?? '',
    logs: {
      ...(logs?.TopicId !== undefined && { topicId: logs.TopicId }),
      ...(logs?.LogsetId !== undefined && { logsetId: logs.LogsetId }),
    },
  };
}
