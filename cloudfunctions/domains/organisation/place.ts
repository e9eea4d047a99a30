import * as z from 'zod/mini';
import { type PlaceKind, placeKinds } from '../../contracts/organisation-words';
import type { Collection, Stored } from '../../kernel/store';

/** A county, township, village or community, and inside a village its groups, hamlets (屋场) and grids. */
export interface Place extends Stored {
  readonly kind: PlaceKind;
  /** The short name on the sign: 清泉村, 第三组. */
  readonly name: string;
  /** Absent for the county. */
  readonly parentId?: string;
  /** Ids from the county down to the place itself: county, township, village, part of the village. */
  readonly path: readonly string[];
  /** The grid that a group or a hamlet lies in. */
  readonly gridId?: string;
}

export const places: Collection<Place> = {
  name: 'places',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    kind: z.enum(placeKinds),
    name: z.string(),
    parentId: z.optional(z.string()),
    path: z.array(z.string()),
    gridId: z.optional(z.string()),
  }) as z.ZodMiniType<Place>,
  indexes: { byParent: ['parentId', 'kind'], byKind: ['kind'] },
};

/** The three floors on which offices sit; a group, a hamlet and a grid belong to the floor of their village. */
export const levels = ['village', 'township', 'county'] as const;
export type Level = (typeof levels)[number];

const DEPTH: Readonly<Record<Level, number>> = { county: 0, township: 1, village: 2 };

/** The village, township or county that a place lies in, or is; nothing for a place that stands above it. */
export function idAt(place: Pick<Place, 'path'>, level: Level): string | undefined {
  return place.path[DEPTH[level]];
}

export function levelOf(place: Pick<Place, 'path'>): Level {
  return levels.find((level) => place.path.length > DEPTH[level]) ?? 'county';
}

/** Whether `inner` is `outer` or lies in it. A grid also covers the groups and hamlets that name it. */
export function liesIn(inner: Pick<Place, 'path' | 'gridId'>, outerId: string): boolean {
  return inner.path.includes(outerId) || inner.gridId === outerId;
}
