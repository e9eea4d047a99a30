import { join } from 'node:path';
import { cloudOf } from '../adapters/cloudbase/cloud';
import { cloudbaseFiles } from '../adapters/cloudbase/files';
import { cloudbaseStore } from '../adapters/cloudbase/store';
import { FONT_FILE, press } from '../adapters/paper/press';
import { random, vault } from '../adapters/vault/vault';
import { channelsFrom, type Environment, setting, vaultKeys } from './environment';
import { type Running, run } from './running';
import { compose } from './village';

/**
 * The village in CloudBase, as both doors open it: once for each instance, at its first call. The platform lends
 * the environment's id and the key. `CLOUDBASE_SERVICE_URL` leads the SDK elsewhere, for tries outside the cloud.
 */
export function cloudVillage(environment: Environment, folder: string): Running {
  const clock = () => Date.now();
  const env = environment['TCB_ENV'] ?? environment['SCF_NAMESPACE'] ?? '';
  const serviceUrl = environment['CLOUDBASE_SERVICE_URL'];
  const cloud = cloudOf({ env, ...(serviceUrl !== undefined && { serviceUrl }) });
  const village = compose({
    host: setting(environment, 'PUBLIC_HOST'),
    press: press(join(folder, FONT_FILE)),
    channels: channelsFrom(environment, clock),
    files: cloudbaseFiles(cloud),
  });
  return run(village, {
    store: cloudbaseStore(cloud),
    vault: vault(vaultKeys(environment)),
    random,
    clock,
    report(where, thrown) {
      console.error(
        JSON.stringify({ defect: where, because: String(thrown), stack: stackOf(thrown) }),
      );
    },
  });
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? '') : '';
}
