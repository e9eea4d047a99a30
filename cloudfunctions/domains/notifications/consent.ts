import * as z from 'zod/mini';
import { type Template, templates } from '../../contracts/notifications';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored, Unstored } from '../../kernel/store';

/**
 * What a WeChat identity has agreed to be sent. A template for one message is agreed to each time; a lasting one
 * once, until it is taken back.
 */
export interface Consent extends Stored {
  readonly openid: string;
  readonly personId: string;
  readonly template: Template;
  /** Messages that may still be sent. */
  readonly left: number;
  readonly isLasting: boolean;
}

export const consents: Collection<Consent> = {
  name: 'notification_consents',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    openid: z.string(),
    personId: z.string(),
    template: z.enum(templates),
    left: z.number(),
    isLasting: z.boolean(),
  }),
  indexes: { ofPerson: ['personId'] },
};

export function consentIdOf(openid: string, template: Template): string {
  return idOf('consent', openid, template);
}

type Quota = Pick<Consent, 'left' | 'isLasting'>;

export function allowsOne({ left, isLasting }: Quota): boolean {
  return isLasting || left > 0;
}

export function withOneMore<C extends Quota>(consent: C): C {
  return { ...consent, left: consent.left + 1 };
}

/** A lasting consent is not used up. */
export function withOneLess<C extends Quota>(consent: C): C {
  return consent.isLasting ? consent : { ...consent, left: consent.left - 1 };
}

/** The message did not go out after all. */
export function givenBack<C extends Quota>(consent: C): C {
  return consent.isLasting ? consent : withOneMore(consent);
}

/** WeChat said 43101, or the person said no: nothing more goes out until they agree again. */
export function withdrawn<C extends Quota>(consent: C): C {
  return { ...consent, left: 0, isLasting: false };
}

export function noConsent(
  { openid, personId }: Pick<Consent, 'openid' | 'personId'>,
  template: Template,
): Unstored<Consent> {
  const id = consentIdOf(openid, template);
  return { id, openid, personId, template, left: 0, isLasting: false };
}
