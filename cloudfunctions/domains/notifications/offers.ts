import { type Template, templates } from '../../contracts/notifications';
import type { MessageChannel, OfferedTemplate } from './channels';

/** Templates that the phone may ask the person to agree to, in the order of the contract. */
export function offersOf(
  channels: readonly MessageChannel[],
): (OfferedTemplate & { readonly template: Template })[] {
  return templates.flatMap((template) =>
    channels.flatMap(({ offers }) => {
      const offered = offers?.[template];
      return offered
        ? [{ template, templateId: offered.templateId, isLasting: offered.isLasting }]
        : [];
    }),
  );
}
