import type { CitationKey } from './citations';

/** The version of the tables of bodies and matters; a running decision keeps the figures that it began under. */
export const decisionLawVersion = '2026-11-01';

export type RuleSetKey = 'VCOL-2018' | 'VCOL-2025' | 'CEO-2024' | 'RLC-2018' | 'LAL-2019';

interface RuleSet {
  readonly name: string;
  /** What begins on this day or later goes by it; `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly basis: CitationKey;
  readonly status: 'law' | 'unverified';
}

/** The statutes by which decisions are made, each in its edition. */
export const ruleSets: Readonly<Record<RuleSetKey, RuleSet>> = {
  'VCOL-2018': {
    name: '村民委员会组织法（2018年文本）',
    validFrom: '2018-12-29',
    basis: 'village_matters_2018',
    status: 'law',
  },
  'VCOL-2025': {
    name: '村民委员会组织法（2025年修正，人数比例按2018年文本沿用，待核）',
    validFrom: '2026-01-01',
    basis: 'village_matters_2025',
    status: 'unverified',
  },
  'CEO-2024': {
    name: '农村集体经济组织法（2024年）',
    validFrom: '2025-05-01',
    basis: 'members_assembly',
    status: 'law',
  },
  'RLC-2018': {
    name: '农村土地承包法（2018年文本）',
    validFrom: '2019-01-01',
    basis: 'land_contract_plan',
    status: 'law',
  },
  'LAL-2019': {
    name: '土地管理法（2019年文本）',
    validFrom: '2020-01-01',
    basis: 'collective_construction_land',
    status: 'law',
  },
};

/** The village law's edition for what begins on this day. */
export function villageLawOn(day: string): 'VCOL-2018' | 'VCOL-2025' {
  return day < ruleSets['VCOL-2025'].validFrom ? 'VCOL-2018' : 'VCOL-2025';
}
