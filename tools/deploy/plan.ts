import { indexesOf, type CloudIndex } from '../../cloudfunctions/adapters/cloudbase/indexes';
import {
  type Environment,
  requiredSettings,
  settingNames,
  type SettingName,
} from '../../cloudfunctions/api/environment';
import { compose } from '../../cloudfunctions/api/village';
import { doors } from '../../config/doors';

export interface FunctionPlan {
  readonly name: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly timers: readonly { readonly name: string; readonly cron: string }[];
  /** Paths under which the plain web page reaches it. */
  readonly paths: readonly string[];
}

export interface CollectionPlan {
  readonly name: string;
  readonly indexes: readonly CloudIndex[];
}

/** What stands in an environment of CloudBase when the product is deployed. */
export interface Plan {
  readonly functions: readonly FunctionPlan[];
  readonly collections: readonly CollectionPlan[];
}

/** Fixed when a function is made; Node 18 is the oldest that the bundles are built for. */
export const RUNTIME = 'Nodejs18.15';
export const HANDLER = 'index.main';
/** Nobody reaches the database but the functions. */
export const CLOSED = 'ADMINONLY';
/** A phone reads and writes the files that it put in itself, and the functions all of them. */
export const OWN_FILES = 'PRIVATE';

/** The platform's own three seconds end a first call before the SDK is loaded. */
const TIMEOUT_SECONDS = 20;
/** Printing reads a font of ten megabytes. */
const MEMORY_MB = { prints: 512, other: 256 } as const;

/** CloudBase counts seconds first and years last. Whoever is in danger waits a minute at most to be told of. */
const EVERY_MINUTE = '0 */1 * * * * *';

export function planOf(): Plan {
  const { collections } = compose({
    host: '',
    press: () => Promise.resolve(new Uint8Array()),
    channels: [],
    files: { addressOf: () => Promise.resolve(undefined) },
    contentCheck: undefined,
  });
  return {
    functions: doors.map(({ name, prints }) => ({
      name,
      memoryMb: prints ? MEMORY_MB.prints : MEMORY_MB.other,
      timeoutSeconds: TIMEOUT_SECONDS,
      timers: name === 'clock' ? [{ name: 'every-minute', cron: EVERY_MINUTE }] : [],
      paths: name === 'api' ? ['/api', '/q'] : [],
    })),
    collections: [...collections]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((it) => ({ name: it.name, indexes: indexesOf(it) })),
  };
}

/** The settings that are made, and the names of those that are missing although nothing works without them. */
export function settingsIn(environment: Environment): {
  readonly set: readonly (readonly [name: SettingName, value: string])[];
  readonly missing: readonly SettingName[];
} {
  const names = Object.keys(settingNames) as SettingName[];
  return {
    set: names.flatMap((name) => {
      const value = environment[name];
      return value ? [[name, value] as const] : [];
    }),
    missing: requiredSettings.filter((name) => !environment[name]),
  };
}

/**
 * What the county should know of an environment that works and yet lacks something: WeChat releases no program that
 * shows unchecked words, and nothing here passes for a check that was not made.
 */
export function lackingIn(environment: Environment): readonly string[] {
  return environment['WECHAT_APP_ID'] && environment['WECHAT_APP_SECRET']
    ? []
    : [
        "NO CONTENT CHECK: what people write for others is shown unchecked until WECHAT_APP_ID and WECHAT_APP_SECRET are set. WeChat's review asks for it.",
      ];
}

/** The plan in lines, with no secret in them. */
export function told({ functions, collections }: Plan, environment: Environment): string[] {
  const { set, missing } = settingsIn(environment);
  const settings = [
    ...set.map(([name, value]) =>
      settingNames[name].isSecret ? `${name} (secret)` : `${name}=${value}`,
    ),
    ...missing.map((name) => `${name} IS MISSING: ${settingNames[name].what}`),
  ];
  return [
    ...functions.flatMap(({ name, memoryMb, timeoutSeconds, timers, paths }) => [
      `function ${name}: ${RUNTIME}, ${HANDLER}, ${memoryMb} MB, ${timeoutSeconds} s`,
      ...settings.map((line) => `  setting ${line}`),
      ...timers.map((timer) => `  timer ${timer.name}: ${timer.cron}`),
      ...paths.map((path) => `  web path ${path}`),
    ]),
    ...lackingIn(environment),
    `storage: ${OWN_FILES}`,
    ...collections.flatMap(({ name, indexes }) => [
      `collection ${name}: ${CLOSED}`,
      ...indexes.map((it) => `  index ${it.name}: ${it.keys.map((key) => key.name).join(', ')}`),
    ]),
  ];
}
