import type { Reply } from '../contracts/contract';
import { type Call, type Caller, createApi, type Platform } from '../kernel/api';
import { operationsOf } from './checked-operations';
import { type Running, run } from './running';
import type { Opening } from './wing';

/** Each is built when the first call for it comes: a phone waits for nothing that it has not asked for. */
const wings = {
  codes: () => import('./wings/codes'),
  decisions: () => import('./wings/decisions'),
  deliberation: () => import('./wings/deliberation'),
  notifications: () => import('./wings/notifications'),
  organisation: () => import('./wings/organisation'),
  points: () => import('./wings/points'),
  polls: () => import('./wings/polls'),
  requests: () => import('./wings/requests'),
  rules: () => import('./wings/rules'),
};
type Domain = keyof typeof wings;

/** The village as a phone meets it. */
export interface Gate {
  readonly answer: (call: Call, caller: Caller) => Promise<Answered>;
  /** Brings what has happened to all who listen, in every domain, until the instant `until`. Never throws. */
  readonly deliver: Running['deliver'];
}

interface Answered {
  readonly reply: Reply<unknown>;
  /** Whether something was written, so that others may have to hear of it. */
  readonly isWrite: boolean;
}

/** Opens each domain when it is first called. */
export function gateTo({ ports, platform }: Opening): Gate {
  const opened = new Map<string, ReturnType<typeof open>>();
  let whole: Promise<Running> | undefined;

  async function open(domain: string) {
    const wing = isDomain(domain) ? (await wings[domain]()).wing(ports) : undefined;
    const operations = wing ? operationsOf(wing, ports.contentCheck) : [];
    const written = operations.filter(({ contract }) => contract.does === 'write');
    return {
      api: createApi(operations, { ...platform, actorOf }),
      writes: new Set<string>(written.map(({ contract }) => contract.name)),
    };
  }

  function opening(operation: string): ReturnType<typeof open> {
    const [domain = ''] = operation.split('.');
    const found = opened.get(domain) ?? open(domain);
    return isDomain(domain) ? (opened.set(domain, found), found) : found;
  }

  return {
    async answer(call, caller) {
      const { api, writes } = await opening(call.operation);
      const reply = await api(call, caller);
      return { reply, isWrite: reply.ok && writes.has(call.operation) };
    },
    async deliver(until) {
      whole ??= import('./village').then(({ compose }) => run(compose(ports), platform));
      await (await whole).deliver(until);
    },
  };
}

function isDomain(name: string): name is Domain {
  return Object.hasOwn(wings, name);
}

const actorOf: Platform['actorOf'] = async (openid, world) =>
  (await import('../domains/organisation')).actorOf(openid, world);
