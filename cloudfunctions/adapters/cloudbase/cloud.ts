import type * as Sdk from '@cloudbase/node-sdk';

/** Which CloudBase environment, and in whose name. */
export interface CloudOptions {
  readonly env: string;
  /** Inside a cloud function the platform lends a key that changes; outside, one is given here. */
  readonly credential?: {
    readonly secretId: string;
    readonly secretKey: string;
  };
  /** Where the SDK's calls go instead of Tencent's own address. */
  readonly serviceUrl?: string;
  readonly timeoutMs?: number;
}

/** The official SDK over one environment, loaded when it is first needed. */
export type Cloud = () => Promise<Sdk.CloudBase>;

const TIMEOUT_MS = 5000;

/**
 * Loading the SDK costs more than everything else that a door loads, so a call that needs no database does
 * not wait for it. A missing key is told here: the SDK itself lets it go as an unhandled rejection.
 */
export function cloudOf(options: CloudOptions): Cloud {
  let opening: Promise<Sdk.CloudBase> | undefined;
  return () => (opening ??= open(options));
}

async function open({
  env,
  credential,
  serviceUrl,
  timeoutMs = TIMEOUT_MS,
}: CloudOptions): Promise<Sdk.CloudBase> {
  const sdk = await load();
  const { TENCENTCLOUD_SECRETID: lentId, TENCENTCLOUD_SECRETKEY: lentKey } =
    sdk.getCloudbaseContext();
  if (!credential && !(lentId && lentKey)) {
    throw new Error('CloudBase has no key: give a secretId and a secretKey, or run as a function');
  }
  return sdk.init({
    env,
    timeout: timeoutMs,
    ...credential,
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
  });
}

/** The SDK is one CommonJS object, which Node, esbuild and jest all hand over as the default. */
async function load(): Promise<typeof Sdk> {
  const loaded = (await import('@cloudbase/node-sdk')) as unknown as {
    readonly default: typeof Sdk;
  };
  return loaded.default;
}
