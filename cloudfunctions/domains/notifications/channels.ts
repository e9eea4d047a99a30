import type { ChannelName, Template } from '../../contracts/notifications';

/**
 * A way out of the product. An adapter keeps this promise; the door hands it in. A channel that the county has
 * not connected is left out, and the outbox shows what would have gone through it.
 */
export interface MessageChannel {
  readonly name: ChannelName;
  /** Whom it reaches: one person by a WeChat identity, or the group chat of an office. */
  readonly reaches: 'person' | 'office';
  /**
   * Templates that the recipient has to agree to, with the ids that the phone asks for. Absent for a channel
   * that needs no consent.
   */
  readonly offers?: Readonly<Partial<Record<Template, OfferedTemplate>>>;
  /** Never throws for what the other side answers or for a broken line: that is an outcome. */
  send(message: Message): Promise<Outcome>;
}

export interface OfferedTemplate {
  readonly templateId: string;
  /** Agreed to once for all messages (长期订阅), not once for one message (一次性订阅). */
  readonly isLasting: boolean;
}

/** All that leaves the product: one of our fixed sentences and a time. */
export interface Message {
  readonly template: Template;
  readonly text: string;
  readonly time: number;
  /** A WeChat identity, or the id of an office. */
  readonly to: string;
}

/**
 * How it went, with the channel's own code: `refused` by the recipient, who must agree again first; `later`
 * when the channel is busy or counts too many; `failed` when trying again would change nothing.
 */
export interface Outcome {
  readonly result: 'sent' | 'refused' | 'later' | 'failed';
  readonly code: string;
}
