import { type Approval, type Body, type RollKind, type Stage, type Way } from './shape';
import { type Threshold } from './threshold';

/** The tables of section 3, version 2026-11-01, as they stand on the page. */

const share = (parts: number, of: number): Threshold => ({ parts, of, isMoreThan: false });
export const OVER_HALF: Threshold = { parts: 1, of: 2, isMoreThan: true };
export const TWO_THIRDS = share(2, 3);

export interface BodyRow {
  readonly paths: readonly { readonly roll: RollKind; readonly quorum?: Threshold }[];
  readonly pass: Threshold;
  readonly passOf: 'present' | 'due';
  readonly noticeDays: number;
  readonly documentDays: number;
  readonly ways: readonly Way[];
  readonly needsDelegation: boolean;
  readonly dueMin: number;
}

const onsite: Pick<BodyRow, 'ways' | 'needsDelegation' | 'dueMin'> = {
  ways: ['onsite'],
  needsDelegation: false,
  dueMin: 1,
};
const small = { pass: OVER_HALF, passOf: 'present', noticeDays: 0, documentDays: 0 } as const;

/** 3.1 */
export const bodies: Readonly<Record<Body, BodyRow>> = {
  party_organisation: {
    ...{ ...onsite, ...small },
    paths: [{ roll: 'party_committee', quorum: OVER_HALF }],
  },
  two_committees: {
    ...{ ...onsite, ...small },
    paths: [{ roll: 'two_committees', quorum: OVER_HALF }],
  },
  party_members: {
    ...onsite,
    paths: [{ roll: 'party_members', quorum: TWO_THIRDS }],
    ...{ pass: OVER_HALF, passOf: 'due', noticeDays: 3, documentDays: 3 },
  },
  representatives_assembly: {
    ...onsite,
    paths: [{ roll: 'representatives_assembly', quorum: TWO_THIRDS }],
    ...{ pass: OVER_HALF, passOf: 'present', noticeDays: 3, documentDays: 0 },
    needsDelegation: true,
  },
  villagers_assembly: {
    ...onsite,
    paths: [
      { roll: 'adults', quorum: OVER_HALF },
      { roll: 'households', quorum: TWO_THIRDS },
    ],
    ...{ pass: OVER_HALF, passOf: 'present', noticeDays: 10, documentDays: 0 },
  },
  members_representatives: {
    ...onsite,
    paths: [{ roll: 'collective_representatives' }],
    ...{ pass: TWO_THIRDS, passOf: 'due', noticeDays: 10, documentDays: 10 },
    dueMin: 21,
  },
  members_assembly: {
    ...onsite,
    paths: [{ roll: 'collective_members', quorum: TWO_THIRDS }],
    ...{ pass: TWO_THIRDS, passOf: 'due', noticeDays: 10, documentDays: 10 },
    ways: ['onsite', 'online', 'proxy'],
  },
};

export interface Matter {
  readonly track: 'villagers' | 'collective';
  readonly bodies: readonly Body[];
  readonly pass?: Threshold;
  readonly approvals: readonly Approval[];
  readonly isForWomen: boolean;
  readonly editions: readonly string[];
}

type Rest = Partial<Omit<Matter, 'track' | 'bodies'>>;
const plain = { approvals: [], isForWomen: false };
const villagers = (rest: Rest = {}): Matter => ({
  ...{ ...plain, track: 'villagers', editions: [] },
  bodies: ['villagers_assembly', 'representatives_assembly'],
  ...rest,
});
const villagersOnly = (rest: Rest): Matter => ({
  ...villagers(rest),
  bodies: ['villagers_assembly'],
});
const collective = (rest: Rest = {}): Matter => ({
  ...{ ...plain, track: 'collective', editions: ['CEO-2024'] },
  bodies: ['members_assembly', 'members_representatives'],
  ...rest,
});
const collectiveOnly = (rest: Rest = {}): Matter => ({
  ...collective(rest),
  bodies: ['members_assembly'],
});
const contracted = (approvals: readonly Approval[]): Matter =>
  collectiveOnly({ approvals, isForWomen: true, editions: ['CEO-2024', 'RLC-2018'] });

/** 3.2 */
export const matters: ReadonlyMap<string, Matter> = new Map([
  ['allowance', villagers()],
  ['points_rule', villagers()],
  ['reward_project', villagers()],
  ['village_plan', villagers()],
  ['aid_targets', villagers()],
  ['other_interests', villagers()],
  ['public_works', villagers({ approvals: ['bidding_record'] })],
  ['levy', villagers({ approvals: ['levy_review'] })],
  ['charter', villagersOnly({ approvals: ['township_review'] })],
  ['convention', villagersOnly({ approvals: ['township_review'], isForWomen: true })],
  ['collective_income', collective()],
  ['collective_project', collective()],
  ['asset_disposal', collective()],
  ['construction_land', collective({ editions: ['CEO-2024', 'LAL-2019'] })],
  ['land_contract_plan', contracted(['work_group', 'draft_published'])],
  ['land_adjust', contracted(['township_approval', 'county_approval'])],
  ['land_outside', contracted(['credit_check', 'township_approval'])],
  ['homestead_plan', collectiveOnly({ isForWomen: true })],
  ['share_plan', collectiveOnly({ isForWomen: true })],
  ['compensation', collectiveOnly({ isForWomen: true })],
  ['membership', collectiveOnly({ approvals: ['roll_filed'], isForWomen: true })],
  ['non_member_rights', collectiveOnly({ pass: share(3, 4) })],
  ['collective_charter', collectiveOnly()],
  ['collective_merger', collectiveOnly()],
]);

export const stages: Readonly<Record<Approval, Stage>> = {
  township_review: 'before_meeting',
  work_group: 'before_meeting',
  draft_published: 'before_meeting',
  credit_check: 'before_meeting',
  township_approval: 'before_execution',
  county_approval: 'before_execution',
  levy_review: 'before_execution',
  bidding_record: 'before_archive',
  roll_filed: 'before_archive',
};

/** 3.3, `demands`: who may demand which body, by which share of its people. */
export const demandsFor: Partial<
  Record<
    Body,
    readonly { readonly by: 'villagers' | 'representatives'; readonly share: Threshold }[]
  >
> = {
  villagers_assembly: [
    { by: 'villagers', share: share(1, 10) },
    { by: 'representatives', share: share(1, 3) },
  ],
  representatives_assembly: [{ by: 'representatives', share: share(1, 5) }],
};
