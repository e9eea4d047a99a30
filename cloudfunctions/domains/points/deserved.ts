import type { FactsOf } from '../events';
import type { Tariff, TariffLine } from './tariff';

/**
 * The line of the tariff that a closed request earns, if any.
 *
 * It must have been found true by the office and solved for the filer, and the tariff must name its kind.
 * A sealed request earns nothing: a passbook is read by the whole household, and a line in it would tell a
 * husband that his wife has spoken. Nothing is ever taken away for what somebody asked, said or petitioned.
 */
export function deserved(
  { kind, proved, solved, sealed }: FactsOf<'request.closed'>,
  { lines }: Pick<Tariff, 'lines'>,
): TariffLine | undefined {
  if (!proved || !solved || sealed) {
    return undefined;
  }
  return lines.find(({ bookedForRequests }) => bookedForRequests.includes(kind));
}
