import type { CloudEnvironment } from './environment-of';
import { OWN_FILES } from './plan';
import type { Tencent } from './tencent';

/**
 * Closes the storage: a phone reaches only what it put in itself. Everybody else is shown a file by the back end,
 * under an address that ends. As CloudBase makes it, everybody may read all files, and addresses never end.
 */
export async function closeStorage(
  call: Tencent,
  { envId, bucket }: CloudEnvironment,
): Promise<void> {
  await call('tcb', 'ModifyStorageACL', { EnvId: envId, Bucket: bucket, AclTag: OWN_FILES });
}
