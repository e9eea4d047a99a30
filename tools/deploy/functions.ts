import { setTimeout as pause } from 'node:timers/promises';
import type { CloudEnvironment } from './environment-of';
import { type FunctionPlan, HANDLER, RUNTIME } from './plan';
import { type Tencent, TencentRefusal } from './tencent';

/** How a bundle is handed in: within the call, or where it was laid down before. */
export type Code =
  | { readonly ZipFile: string }
  | { readonly CosBucketRegion: string; readonly TempCosObjectName: string };

export interface Making {
  readonly call: Tencent;
  readonly environment: CloudEnvironment;
  readonly settings: readonly (readonly [name: string, value: string])[];
  readonly say: (line: string) => void;
  /** Between two looks at a function that is being made. */
  readonly pauseMs: number;
}

interface Standing {
  readonly Status?: string;
  readonly Triggers?: readonly {
    readonly TriggerName: string;
    readonly TriggerDesc: string;
    readonly Type: string;
  }[];
}

const LOOKS_MOST = 150;

/** Makes the function or brings it up to date: code, settings, timers, web paths. */
export async function makeFunction(plan: FunctionPlan, code: Code, making: Making): Promise<void> {
  const { call, environment, settings, say } = making;
  const named = { FunctionName: plan.name, Namespace: environment.namespace };
  const configuration = {
    ...named,
    MemorySize: plan.memoryMb,
    Timeout: plan.timeoutSeconds,
    Environment: { Variables: settings.map(([Key, Value]) => ({ Key, Value })) },
    ...(environment.logs.topicId !== undefined && { ClsTopicId: environment.logs.topicId }),
    ...(environment.logs.logsetId !== undefined && { ClsLogsetId: environment.logs.logsetId }),
  };
  const built = { Handler: HANDLER, InstallDependency: 'FALSE', Code: code };
  if (await standing(call, named)) {
    await call('scf', 'UpdateFunctionCode', { ...named, ...built });
    await untilActive(making, named);
    await call('scf', 'UpdateFunctionConfiguration', configuration);
    say(`updated function ${plan.name}`);
  } else {
    await call('scf', 'CreateFunction', {
      ...configuration,
      ...built,
      Runtime: RUNTIME,
      Role: 'TCB_QcsRole',
      Stamp: 'MINI_QCBASE',
    });
    say(`made function ${plan.name}`);
  }
  const active = await untilActive(making, named);
  await setTimers(plan, active, making, named);
  for (const path of plan.paths) {
    await openPath(plan.name, path, making);
  }
}

type Named = Readonly<{ FunctionName: string; Namespace: string }>;

async function standing(call: Tencent, named: Named): Promise<Standing | undefined> {
  try {
    return await call('scf', 'GetFunction', named);
  } catch (thrown) {
    if (thrown instanceof TencentRefusal && thrown.code.startsWith('ResourceNotFound')) {
      return undefined;
    }
    throw thrown;
  }
}

async function untilActive({ call, pauseMs }: Making, named: Named): Promise<Standing> {
  for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
    const found = (await standing(call, named)) ?? {};
    if (found.Status === 'Active') {
      return found;
    }
    if (/Failed/.test(found.Status ?? '')) {
      break;
    }
    await pause(pauseMs);
  }
  throw new Error(`Function ${named.FunctionName} does not become active; its console says why.`);
}

/** A timer of the plan that is missing or rings at other times is made anew; a stranger's is left alone. */
async function setTimers(
  { timers }: FunctionPlan,
  { Triggers: present = [] }: Standing,
  { call, say }: Making,
  named: Named,
): Promise<void> {
  for (const { name, cron } of timers) {
    const found = present.find((it) => it.TriggerName === name);
    if (found?.TriggerDesc.includes(cron)) {
      continue;
    }
    if (found) {
      await call('scf', 'DeleteTrigger', { ...named, TriggerName: name, Type: 'timer' });
    }
    await call('scf', 'CreateTrigger', {
      ...named,
      TriggerName: name,
      Type: 'timer',
      TriggerDesc: cron,
      Enable: 'OPEN',
    });
    say(`set timer ${name} of ${named.FunctionName}`);
  }
}

const FUNCTION_TYPE = 1;
const WITHOUT_LOGIN = 2;

async function openPath(name: string, path: string, { call, environment, say }: Making) {
  try {
    await call('tcb', 'CreateCloudBaseGWAPI', {
      ServiceId: environment.envId,
      Path: path,
      Type: FUNCTION_TYPE,
      Name: name,
      AuthSwitch: WITHOUT_LOGIN,
    });
    say(`opened ${path} to ${name}`);
  } catch (thrown) {
    if (!(thrown instanceof TencentRefusal && thrown.code === 'InvalidParameter.APICreated')) {
      throw thrown;
    }
  }
}
