import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Environment } from '../cloudfunctions/api/environment';
import { buildDoors, DOORS_FOLDER } from '../config/doors';
import { makeCollection } from './deploy/collections';
import { environmentOf } from './deploy/environment-of';
import { makeFunction } from './deploy/functions';
import { handIn, type PlaceOf } from './deploy/hand-in';
import { lackingIn, planOf, settingsIn, told } from './deploy/plan';
import { closeStorage } from './deploy/storage';
import { type Account, tencent } from './deploy/tencent';
import { zipOf } from './deploy/zip';

const REGION = 'ap-shanghai';

/** `npm run deploy`: brings an environment of CloudBase to what the code declares. It may be run again. */
export async function deploy(
  environment: Environment,
  say: (line: string) => void,
  away: Pick<Account, 'addressOf'> & {
    readonly placeOf?: PlaceOf;
    readonly folder?: string;
    readonly pauseMs?: number;
  } = {},
): Promise<void> {
  const {
    CLOUDBASE_ENV: envId,
    TENCENT_SECRET_ID: secretId,
    TENCENT_SECRET_KEY: secretKey,
  } = environment;
  const { set, missing } = settingsIn(environment);
  if (!envId || !secretId || !secretKey || missing.length > 0) {
    const names = [
      ...(envId ? [] : ['CLOUDBASE_ENV']),
      ...(secretId ? [] : ['TENCENT_SECRET_ID']),
      ...(secretKey ? [] : ['TENCENT_SECRET_KEY']),
      ...missing,
    ];
    throw new Error(`Not set: ${names.join(', ')}. See .env.example.`);
  }
  const { addressOf, placeOf, folder = DOORS_FOLDER, pauseMs = 2000 } = away;
  const account = {
    ...{ secretId, secretKey, region: environment['CLOUDBASE_REGION'] ?? REGION },
    ...(addressOf && { addressOf }),
  };
  const call = tencent(account);
  const plan = planOf();
  const cloud = await environmentOf(call, envId);
  await closeStorage(call, cloud);
  for (const collection of plan.collections) {
    await makeCollection(call, cloud, collection, say);
  }
  for (const it of plan.functions) {
    const code = await handIn(it.name, zipOf(join(folder, it.name)), cloud, account, call, placeOf);
    await makeFunction(it, code, { call, environment: cloud, settings: set, say, pauseMs });
  }
  lackingIn(environment).forEach(say);
  say(`${envId} is as the code declares it.`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  if (existsSync('.env')) {
    process.loadEnvFile('.env');
  }
  const say = (line: string) => {
    console.log(line);
  };
  if (values['dry-run']) {
    say(`environment ${process.env['CLOUDBASE_ENV'] ?? '(CLOUDBASE_ENV is not set)'}`);
    told(planOf(), process.env).forEach(say);
    return;
  }
  await buildDoors();
  await deploy(process.env, say);
}

if (require.main === module) {
  main().catch((thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  });
}
