import { join } from 'node:path';
import { cloudOf } from '../adapters/cloudbase/cloud';
import { cloudbaseFiles } from '../adapters/cloudbase/files';
import { cloudbaseStore } from '../adapters/cloudbase/store';
import { FONT_FILE, press } from '../adapters/paper/press';
import { random, vault } from '../adapters/vault/vault';
import {
  channelsFrom,
  contentCheckFrom,
  type Environment,
  setting,
  vaultKeys,
  wechatFrom,
} from './environment';
import type { Opening } from './wing';

/**
 * What CloudBase lends to both doors, once for each instance, at its first call: the environment's id and the key
 * are the platform's. `CLOUDBASE_SERVICE_URL` leads the SDK elsewhere, for tries outside the cloud.
 */
export function cloudOpening(environment: Environment, folder: string): Opening {
  const clock = () => Date.now();
  const env = environment['TCB_ENV'] ?? environment['SCF_NAMESPACE'] ?? '';
  const serviceUrl = environment['CLOUDBASE_SERVICE_URL'];
  const cloud = cloudOf({ env, ...(serviceUrl !== undefined && { serviceUrl }) });
  const wechat = wechatFrom(environment, clock);
  return {
    ports: {
      host: setting(environment, 'PUBLIC_HOST'),
      press: press(join(folder, FONT_FILE)),
      channels: channelsFrom(environment, wechat),
      files: cloudbaseFiles(cloud),
      contentCheck: contentCheckFrom(wechat, report),
    },
    platform: {
      store: cloudbaseStore(cloud),
      vault: vault(vaultKeys(environment)),
      random,
      clock,
      report,
    },
  };
}

function report(where: string, thrown: unknown): void {
  console.error(JSON.stringify({ defect: where, because: String(thrown), stack: stackOf(thrown) }));
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? '') : '';
}
