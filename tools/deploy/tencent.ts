import { createHash, createHmac } from 'node:crypto';

/** Tencent Cloud's interfaces that a deployment speaks to, and the version of each. */
const VERSIONS = { tcb: '2018-06-08', scf: '2018-04-16' } as const;
export type Service = keyof typeof VERSIONS;

export interface Account {
  readonly secretId: string;
  readonly secretKey: string;
  /** `ap-shanghai` or `ap-guangzhou`: on the mainland (个人信息保护法 Art 36). */
  readonly region: string;
  /** Where a service is reached; Tencent's own address unless a test says otherwise. */
  readonly addressOf?: (service: string) => string;
  readonly now?: () => number;
}

/** Tencent Cloud said no, with its own code: `ResourceNotFound.Function`. */
export class TencentRefusal extends Error {
  override readonly name = 'TencentRefusal';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

export type Tencent = (
  service: Service,
  action: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

interface Envelope {
  readonly Response: Readonly<Record<string, unknown>> & {
    readonly Error?: { readonly Code: string; readonly Message: string };
  };
}

/**
 * Calls an interface of Tencent Cloud. The official manager SDK does the same behind 224 packages; what is left
 * of it here is the signature and a POST.
 */
export function tencent(account: Account): Tencent {
  const { region, now = Date.now } = account;
  const addressOf = account.addressOf ?? ((service) => `https://${service}.tencentcloudapi.com`);

  return async (service, action, parameters) => {
    const url = addressOf(service);
    const body = JSON.stringify(parameters);
    const seconds = Math.floor(now() / 1000);
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': CONTENT_TYPE,
        authorization: signature(account, { service, host: new URL(url).host, body, seconds }),
        'x-tc-action': action,
        'x-tc-version': VERSIONS[service],
        'x-tc-region': region,
        'x-tc-timestamp': String(seconds),
      },
    });
    const { Response: answer } = (await response.json()) as Envelope;
    if (answer.Error) {
      throw new TencentRefusal(answer.Error.Code, answer.Error.Message);
    }
    return answer;
  };
}

const CONTENT_TYPE = 'application/json';
const SIGNED = 'content-type;host';

interface Signed {
  readonly service: string;
  readonly host: string;
  readonly body: string;
  readonly seconds: number;
}

/** TC3-HMAC-SHA256, signature version 3 of Tencent Cloud. */
export function signature(
  { secretId, secretKey }: Pick<Account, 'secretId' | 'secretKey'>,
  { service, host, body, seconds }: Signed,
): string {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  const scope = `${day}/${service}/tc3_request`;
  const request = [
    ...['POST', '/', ''],
    ...[`content-type:${CONTENT_TYPE}`, `host:${host}`, ''],
    ...[SIGNED, hash(body)],
  ].join('\n');
  const toSign = ['TC3-HMAC-SHA256', seconds, scope, hash(request)].join('\n');
  const key = [day, service, 'tc3_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `TC3${secretKey}`,
  );
  const signed = createHmac('sha256', key).update(toSign).digest('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signed}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
