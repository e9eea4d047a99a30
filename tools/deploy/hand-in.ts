import type { CloudEnvironment } from './environment-of';
import type { Code } from './functions';
import type { Account, Tencent } from './tencent';

/** What a call takes along; a bundle with a font is larger and is laid down first. */
const WITHIN_A_CALL_MOST = 1.5 * 1024 * 1024;

/** Tencent's own place for bundles on their way, in each region. */
const TEMPORARY = { 'ap-shanghai': 'sh', 'ap-guangzhou': 'gz', 'ap-beijing': 'bj' } as const;
const TEMPORARY_OWNER = '1253665819';

export type PlaceOf = (region: string) => string;

export const placeInTheCloud: PlaceOf = (region) => {
  const prefix = (TEMPORARY as Readonly<Record<string, string>>)[region] ?? 'sh';
  return `https://${prefix}tempcos-${TEMPORARY_OWNER}.cos.${region}.myqcloud.com`;
};

/** Brings a bundle to where its function is made from. */
export async function handIn(
  name: string,
  zip: Buffer,
  { envId, appId }: CloudEnvironment,
  { region }: Pick<Account, 'region'>,
  call: Tencent,
  placeOf: PlaceOf = placeInTheCloud,
): Promise<Code> {
  if (zip.length <= WITHIN_A_CALL_MOST) {
    return { ZipFile: zip.toString('base64') };
  }
  const path = `${appId}/${envId}/${name}.zip`;
  const { Date: day, Sign: authorization } = await call('scf', 'GetTempCosInfo', {
    ObjectPath: path,
  });
  const object = `/${String(day)}/${path}`;
  const { ok, status } = await fetch(placeOf(region) + object, {
    method: 'PUT',
    headers: { authorization: String(authorization), 'content-type': 'application/zip' },
    body: new Uint8Array(zip),
  });
  if (!ok) {
    throw new Error(`The bundle of ${name} could not be laid down: ${status}.`);
  }
  return { CosBucketRegion: region, TempCosObjectName: object };
}
