import type { Place } from '../../cloudfunctions/domains/organisation';
import type { PlaceKind } from '../../cloudfunctions/contracts/organisation-words';
import type { Unstored } from '../../cloudfunctions/kernel/store';

/** One village as it is laid out: how many households each group has, and which grid and hamlet a group lies in. */
export interface Layout {
  /** The middle part of every id in the village. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'village' | 'community';
  readonly townshipId: string;
  /** The telephone in the village office: no exchange in China has this code. */
  readonly phone: string;
  readonly groups: number;
  readonly householdsPerGroup: number;
  /** For each group, from the first: the number of its grid. */
  readonly gridOf: readonly number[];
  /** For each group, from the first: the number of its hamlet. */
  readonly hamletOf: readonly number[];
  readonly hamlets: readonly string[];
}

export const COUNTY_ID = 'county-yangban';

export const townships = [
  { id: 'town-qingchuan', name: '晴川镇' },
  { id: 'town-langyue', name: '朗月乡' },
] as const;

export const layouts: readonly Layout[] = [
  {
    key: 'qingquan',
    name: '清泉村',
    kind: 'village',
    townshipId: 'town-qingchuan',
    phone: '0700-5550001',
    groups: 8,
    householdsPerGroup: 15,
    gridOf: [1, 1, 2, 2, 3, 3, 4, 4],
    hamletOf: [1, 1, 2, 3, 4, 4, 5, 6],
    hamlets: ['老井屋场', '大樟树屋场', '上湾屋场', '下湾屋场', '竹林屋场', '水车屋场'],
  },
  {
    key: 'hetang',
    name: '荷塘社区',
    kind: 'community',
    townshipId: 'town-qingchuan',
    phone: '0700-5550002',
    groups: 4,
    householdsPerGroup: 9,
    gridOf: [1, 1, 2, 2],
    hamletOf: [1, 1, 2, 2],
    hamlets: ['东荷院落', '西荷院落'],
  },
  {
    key: 'songfeng',
    name: '松风村',
    kind: 'village',
    townshipId: 'town-langyue',
    phone: '0700-5550003',
    groups: 3,
    householdsPerGroup: 11,
    gridOf: [1, 1, 2],
    hamletOf: [1, 2, 2],
    hamlets: ['岭上屋场', '岭下屋场'],
  },
];

const NUMERALS = Array.from('一二三四五六七八九十');

export function villageIdOf({ key }: Layout): string {
  return `village-${key}`;
}
export function groupIdOf({ key }: Layout, group: number): string {
  return `group-${key}-${group}`;
}
export function gridIdOf({ key }: Layout, grid: number): string {
  return `grid-${key}-${grid}`;
}
export function hamletIdOf({ key }: Layout, hamlet: number): string {
  return `hamlet-${key}-${hamlet}`;
}

export function placesOfCounty(): Unstored<Place>[] {
  return [
    { id: COUNTY_ID, kind: 'county', name: '样板县', path: [COUNTY_ID] },
    ...townships.map(({ id, name }) => placeIn([COUNTY_ID], { id, name, kind: 'township' })),
    ...layouts.flatMap(placesOfVillage),
  ];
}

function placesOfVillage(layout: Layout): Unstored<Place>[] {
  const above = [COUNTY_ID, layout.townshipId];
  const village = placeIn(above, {
    id: villageIdOf(layout),
    name: layout.name,
    kind: layout.kind,
  });
  const grids = [...new Set(layout.gridOf)].map((grid) =>
    placeIn(village.path, {
      id: gridIdOf(layout, grid),
      name: `第${NUMERALS[grid - 1] ?? ''}网格`,
      kind: 'grid',
    }),
  );
  const groups = layout.gridOf.map((grid, at) => ({
    ...placeIn(village.path, {
      id: groupIdOf(layout, at + 1),
      name: `第${NUMERALS[at] ?? ''}组`,
      kind: 'group',
    }),
    gridId: gridIdOf(layout, grid),
  }));
  const hamlets = layout.hamlets.map((name, at) => ({
    ...placeIn(village.path, { id: hamletIdOf(layout, at + 1), name, kind: 'hamlet' }),
    gridId: gridIdOf(layout, layout.gridOf[layout.hamletOf.indexOf(at + 1)] ?? 1),
  }));
  return [village, ...grids, ...groups, ...hamlets];
}

function placeIn(
  above: readonly string[],
  { id, name, kind }: { id: string; name: string; kind: PlaceKind },
): Unstored<Place> {
  const parentId = above.at(-1);
  return { id, kind, name, path: [...above, id], ...(parentId !== undefined && { parentId }) };
}
