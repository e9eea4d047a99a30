import * as z from 'zod/mini';
import { type Deed, deeds } from '../../contracts/points';
import { type RequestKind, requestKinds } from '../../contracts/requests-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Store, Stored, Unstored } from '../../kernel/store';
import { pointsTariff } from '../../law/points-tariff';

/**
 * What the villagers resolved that deeds earn. Every new resolution is a new edition; an entry keeps the one
 * that it was booked under. Without an edition in force no points are given.
 */
export interface Tariff extends Stored {
  readonly villageId: string;
  readonly edition: number;
  readonly decisionId: string;
  readonly validFrom: number;
  readonly lines: readonly TariffLine[];
  readonly writtenBy: string;
  readonly writtenAt: number;
}

export interface TariffLine {
  readonly deed: Deed;
  readonly text: string;
  readonly points: number;
  readonly timesPerMonthMax?: number;
  /** Kinds of requests that earn the line by themselves when they are closed as proved and solved. */
  readonly bookedForRequests: readonly RequestKind[];
  /** A clause of the village's rules, as it was pinned; what the pin opens is not this domain's to know. */
  readonly cites?: string;
}

export const tariffs: Collection<Tariff> = {
  name: 'points_tariffs',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    villageId: z.string(),
    edition: z.number(),
    decisionId: z.string(),
    validFrom: z.number(),
    lines: z.array(
      z.object({
        deed: z.enum(deeds),
        text: z.string(),
        points: z.number(),
        timesPerMonthMax: z.optional(z.number()),
        bookedForRequests: z.array(z.enum(requestKinds)),
        cites: z.optional(z.string()),
      }),
    ),
    writtenBy: z.string(),
    writtenAt: z.number(),
  }) as z.ZodMiniType<Tariff>,
  indexes: { ofVillage: ['villageId', 'validFrom'] },
};

export function tariffIdOf(villageId: string, edition: number): string {
  return idOf('points-tariff', villageId, edition);
}

/** The edition whose day has come last. */
export async function tariffInForce(
  store: Pick<Store, 'find'>,
  villageId: string,
  at: number,
): Promise<Tariff | undefined> {
  const { items } = await store.find(tariffs, {
    index: 'ofVillage',
    equals: { villageId },
    range: { field: 'validFrom', before: at + 1 },
    order: 'descending',
    limit: 1,
  });
  return items[0];
}

/** The edition that was written last, whether or not its day has come. */
export async function latestTariff(
  store: Pick<Store, 'find'>,
  villageId: string,
): Promise<Tariff | undefined> {
  const { items } = await store.find(tariffs, {
    index: 'ofVillage',
    equals: { villageId },
    order: 'descending',
    limit: 1,
  });
  return items[0];
}

/** What was resolved, and who wrote it down. */
interface Resolution extends Pick<
  Tariff,
  'villageId' | 'edition' | 'decisionId' | 'validFrom' | 'writtenBy' | 'writtenAt'
> {
  readonly lines: readonly (Pick<TariffLine, 'deed' | 'points'> & {
    readonly cites?: string | undefined;
  })[];
}

/** The figures are the villagers'; the sentences and the conditions are those of the closed list. */
export function newTariff({ lines, ...resolved }: Resolution): Unstored<Tariff> {
  return {
    id: tariffIdOf(resolved.villageId, resolved.edition),
    ...resolved,
    lines: lines.map(({ deed, points, cites }) => ({
      ...{ ...listed[deed], points },
      ...(cites !== undefined && { cites }),
    })),
  };
}

/** The starter table as a village takes it to its assembly. */
export const starterLines: Resolution['lines'] = pointsTariff.lines;

const listed = Object.fromEntries(
  pointsTariff.lines.map((line): [Deed, TariffLine] => [
    line.deed,
    { bookedForRequests: [], ...line },
  ]),
) as Readonly<Record<Deed, TariffLine>>;
