import type { Press } from '../domains/codes';
import type { MessageChannel } from '../domains/notifications';
import type { FileDesk } from '../domains/requests';
import type { Listener, Sweep } from '../kernel/happening';
import type { Platform } from '../kernel/api';
import type { Operation } from '../kernel/operation';
import type { AnyCollection, Store } from '../kernel/store';
import type { ContentCheck } from './content-check';

/** What the domains ask of the edge. */
export interface Ports {
  /** The name that stands in printed links: `wct.example.cn`. */
  readonly host: string;
  /** Draws posters and cards. */
  readonly press: Press;
  /** The ways out that the county has connected. */
  readonly channels: readonly MessageChannel[];
  /** Where photos and recordings lie. */
  readonly files: FileDesk;
  /** Without WeChat there is none, and what is written is shown unchecked. */
  readonly contentCheck: ContentCheck | undefined;
}

/** What a village is opened with: what its domains ask of the edge, and the platform that it stands on. */
export interface Opening {
  readonly ports: Ports;
  readonly platform: Omit<Platform, 'actorOf'>;
}

/** What one domain brings to the village. Its operations begin with its name. */
export interface Wing {
  readonly operations: readonly Operation[];
  readonly listeners: readonly Listener[];
  readonly sweeps: readonly Sweep[];
  readonly collections: readonly AnyCollection[];
  /** Whether what was sent speaks of a thing of which no word is published. */
  readonly staysPrivate?: (sent: unknown, store: Pick<Store, 'get'>) => Promise<boolean>;
}
