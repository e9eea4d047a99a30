import type { OfficeKind, Role } from '../../cloudfunctions/contracts/organisation-words';
import type { Office } from '../../cloudfunctions/domains/organisation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { COUNTY_ID, type Layout, townships, villageIdOf } from './places';

type Signs = Partial<Record<OfficeKind, string>>;

/** What stands on the boards of a village, after its name. */
const VILLAGE_SIGNS: Signs = {
  party_branch: '党支部',
  villagers_committee: '村民委员会',
  supervision_committee: '村务监督委员会',
  deliberative_council: '村民议事会',
  collective: '集体经济组织',
  mediation_committee: '人民调解委员会',
  grid_team: '网格队伍',
  one_door_service: '便民服务站',
  governance_centre: '综治服务站',
  womens_federation: '妇联',
};
const COMMUNITY_SIGNS: Signs = {
  ...VILLAGE_SIGNS,
  villagers_committee: '居民委员会',
  supervision_committee: '居务监督委员会',
  deliberative_council: '居民议事会',
};

/** Associations stand beside the party branch that leads them (支部+协会). */
export const associations = [
  { key: 'ceremonies', name: '红白理事会' },
  { key: 'elders', name: '老年协会' },
  { key: 'growers', name: '种植协会' },
] as const;

const TOWNSHIP_SIGNS: Signs = {
  party_committee: '党委',
  government: '人民政府',
  judicial_office: '司法所',
  police: '派出所',
  tribunal: '人民法庭',
  petition_office: '信访工作办公室',
  discipline_commission: '纪律检查委员会',
  civil_affairs: '民政办公室',
  labour_inspection: '劳动保障监察中队',
  land_and_housing: '自然资源所',
  agriculture: '农业综合服务中心',
  environment: '生态环境站',
  transport: '交通运输站',
  education: '中心学校',
  health: '卫生院',
  market_supervision: '市场监督管理所',
  emergency_management: '应急管理站',
  other_department: '综合行政执法队',
  governance_centre: '综治中心',
  administrative_mediation: '行政调解委员会',
  legal_aid: '法律援助工作站',
  social_work: '社会工作站',
  womens_federation: '妇联',
  mass_organisation: '总工会',
  deputies_liaison: '两代表一委员联络站',
  one_door_service: '便民服务中心',
  mediation_committee: '人民调解委员会',
};

const COUNTY_SIGNS: Signs = {
  party_committee: '委员会',
  government: '人民政府',
  judicial_office: '司法局',
  police: '公安局',
  tribunal: '人民法院',
  petition_office: '信访局',
  discipline_commission: '纪委监委',
  civil_affairs: '民政局',
  labour_inspection: '劳动保障监察大队',
  land_and_housing: '自然资源和住房建设局',
  agriculture: '农业农村局',
  environment: '生态环境局',
  transport: '交通运输局',
  education: '教育局',
  health: '卫生健康局',
  market_supervision: '市场监督管理局',
  emergency_management: '应急管理局',
  other_department: '城市管理和综合执法局',
  governance_centre: '综治中心',
  administrative_mediation: '行政调解中心',
  arbitration: '劳动人事和农村土地仲裁院',
  legal_aid: '法律援助中心',
  law_firm: '律师事务所',
  social_work: '委社会工作部',
  womens_federation: '妇联',
  mass_organisation: '总工会',
  deputies_liaison: '两代表一委员联络中心',
  one_door_service: '政务服务中心',
  mediation_committee: '人民调解委员会',
};

/** In which role the people of a township or county office serve; where nothing is said, as officers. */
export const officialRoles: Partial<Record<OfficeKind, Role>> = {
  party_committee: 'secretary',
  government: 'director',
  tribunal: 'judge',
  legal_aid: 'legal_aid_officer',
  law_firm: 'lawyer',
  social_work: 'social_worker',
  one_door_service: 'service_clerk',
  mediation_committee: 'mediator',
};

export function officesOfVillage(layout: Layout): Unstored<Office>[] {
  const placeId = villageIdOf(layout);
  const signs = layout.kind === 'community' ? COMMUNITY_SIGNS : VILLAGE_SIGNS;
  const linkedOfficeId = officeIdOf(placeId, 'party_branch');
  return [
    ...officesAt(placeId, layout.name, signs).map((office) =>
      office.kind === 'villagers_committee' ? { ...office, phone: layout.phone } : office,
    ),
    ...associations.map(({ key, name }) => ({
      id: `${placeId}-association-${key}`,
      kind: 'association' as const,
      name: layout.name + name,
      placeId,
      linkedOfficeId,
    })),
  ];
}

export function officesAbove(): Unstored<Office>[] {
  return [
    ...townships.flatMap(({ id, name }) => officesAt(id, name, TOWNSHIP_SIGNS)),
    ...officesAt(COUNTY_ID, '样板县', COUNTY_SIGNS),
  ];
}

export function officeIdOf(placeId: string, kind: OfficeKind): string {
  return `${placeId}-${kind}`;
}

function officesAt(placeId: string, place: string, signs: Signs): Unstored<Office>[] {
  return Object.entries(signs).map(([kind, sign]) => ({
    id: officeIdOf(placeId, kind as OfficeKind),
    kind: kind as OfficeKind,
    name: place + sign,
    placeId,
  }));
}
