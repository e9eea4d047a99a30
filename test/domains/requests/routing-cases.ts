import { categoryCodes, type CategoryCode } from '../../../cloudfunctions/contracts/requests-words';
import type { Route, RouteFacts } from '../../../cloudfunctions/domains/requests/routing';

/*
 * What a lawful county does with what villagers bring, case by case, written from domain.md and not from the table.
 * Where a fact is a list, each of its words is a case of its own. What is not said: nobody accused, no relation, no
 * money, one person, nowhere else, nothing tried, no danger.
 */

type OneWord = Exclude<keyof RouteFacts, 'safety'>;
type OneOrMore<Word> = Word | readonly Word[];

interface Case {
  readonly what: string;
  readonly when: { readonly [Fact in OneWord]?: OneOrMore<RouteFacts[Fact]> } & {
    readonly safety?: RouteFacts['safety'];
  };
  /** The holder, then who is next: `floor office`, with `>` between them. */
  readonly to: string;
  readonly channel: string;
  /** Until when it is answered. */
  readonly clock: string;
  /** The key of the citation. */
  readonly law: string;
  /** Who must be told besides. */
  readonly tells?: string;
  /** A word that the reason must have. */
  readonly reason?: string;
}

const allBut = (...left: readonly CategoryCode[]) =>
  categoryCodes.filter((it) => !left.includes(it));

const MATTERS = ['help', 'dispute', 'complaint'] as const;
const POLICE_NOW = { channel: 'police', clock: 'risk.red', to: 'township police > county police' };
const POLICE = { channel: 'police', clock: 'duty.answer', to: 'township police > county police' };
const DISCIPLINE = {
  channel: 'discipline_supervision',
  clock: 'petition.handle',
  to: 'county discipline_commission > county petition_office',
  law: 'petition_accusation',
};
const LABOUR = {
  channel: 'department_enforcement',
  clock: 'duty.answer',
  to: 'county labour_inspection > county governance_centre',
};
const PETITION = {
  channel: 'petition_office',
  clock: 'petition.handle',
  to: 'county petition_office',
};
const MEDIATION = {
  channel: 'peoples_mediation',
  clock: 'mediation.handle',
  to: 'village mediation_committee > township mediation_committee > county mediation_committee > county tribunal',
  law: 'mediation_start',
};
const TOWNSHIP_MEDIATION = {
  channel: 'peoples_mediation',
  clock: 'mediation.handle',
  to: 'township mediation_committee > county mediation_committee > county tribunal',
};
const COURT = {
  channel: 'judicial',
  clock: 'court.file',
  to: 'township tribunal > county legal_aid > county tribunal',
};
const department = (office: string, then = 'county governance_centre') => ({
  channel: 'department_enforcement',
  clock: 'duty.answer',
  to: `county ${office} > ${then}`,
  law: 'petition_duty',
});
const administrative = (office: string, law: string) => ({
  channel: 'administrative_mediation',
  clock: 'duty.answer',
  to: `county ${office} > county mediation_committee > county tribunal`,
  law,
});
const LAWYER = {
  channel: 'legal_advice',
  clock: 'service.reply',
  to: 'county law_firm > county legal_aid',
  law: 'legal_advice',
};
const SERVICE = {
  channel: 'one_door_service',
  clock: 'service.reply',
  to: 'village one_door_service > township one_door_service > county governance_centre',
  law: 'one_door',
};
const LAND_ARBITRATION = {
  channel: 'judicial',
  clock: 'arbitration.land',
  to: 'county arbitration > county tribunal',
};
const LABOUR_ARBITRATION = { ...LAND_ARBITRATION, clock: 'arbitration.labour' };

// prettier-ignore
const safetyCases: readonly Case[] = [
  { what: '后山滑坡压到屋', when: { kind: 'hazard', category: ['land_resources', 'transport'], safety: ['danger_now'] },
    to: 'township emergency_management > county emergency_management > county governance_centre', channel: 'department_enforcement', clock: 'risk.red', law: 'emergency_duty', tells: 'township police, village grid_team' },
  { what: '滑坡，反映的是村里', when: { kind: 'hazard', subject: 'village_cadre', safety: ['danger_now'] },
    to: 'township emergency_management > county emergency_management > county governance_centre', channel: 'department_enforcement', clock: 'risk.red', law: 'emergency_duty', tells: 'township police' },
  { what: '滑坡，反映的是乡镇', when: { kind: 'hazard', subject: 'township_official', safety: ['danger_now'] },
    to: 'county emergency_management > county governance_centre', channel: 'department_enforcement', clock: 'risk.red', law: 'emergency_duty', tells: 'county police' },
  { what: '险情里还有人打人', when: { kind: 'hazard', relation: ['none', 'family'], safety: ['danger_now', 'violence'] }, ...POLICE_NOW, law: 'police_rescue' },
  { what: '险情里伤了孩子', when: { kind: 'hazard', safety: ['danger_now', 'harm_to_minor'] }, ...POLICE_NOW, law: 'police_rescue' },
  { what: '险情里有人要跳', when: { kind: 'hazard', safety: ['danger_now', 'self_harm'] }, ...POLICE_NOW, law: 'police_rescue' },
  { what: '险情里围了很多人', when: { kind: 'hazard', safety: ['danger_now', 'crowd'] }, ...POLICE_NOW, law: 'police_rescue' },
  { what: '险情里人也在打，应急也要知道', when: { kind: 'hazard', safety: ['danger_now', 'violence'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'village grid_team, township emergency_management' },
  { what: '现在就有危险', when: { kind: ['help', 'dispute', 'complaint', 'suggestion', 'consultation', 'accusation'], safety: ['danger_now'] }, ...POLICE_NOW, law: 'police_rescue', tells: '' },
  { what: '孩子正在挨打', when: { kind: 'help', safety: ['danger_now', 'harm_to_minor'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'township civil_affairs, county education' },
  { what: '孩子被欺负', when: { kind: ['help', 'accusation'], safety: ['harm_to_minor'] }, ...POLICE_NOW, law: 'minors_report', tells: 'township civil_affairs, county education' },
  { what: '孩子被欺负，告的是乡镇干部', when: { kind: 'help', subject: 'township_official', safety: ['harm_to_minor'] }, channel: 'police', clock: 'risk.red', to: 'county police', law: 'minors_report', tells: 'county civil_affairs, county education' },
  { what: '孩子被欺负，告的是县干部', when: { kind: 'help', subject: 'county_official', safety: ['harm_to_minor'] }, ...POLICE_NOW, law: 'minors_report', tells: 'township civil_affairs' },
  { what: '家里打孩子', when: { kind: 'help', relation: 'family', safety: ['violence', 'harm_to_minor'] }, ...POLICE_NOW, law: 'minors_report', tells: 'township civil_affairs, county education, township womens_federation' },
  { what: '男人打老婆', when: { kind: ['help', 'dispute', 'complaint'], relation: 'family', safety: ['violence'] }, ...POLICE_NOW, law: 'family_violence', tells: 'township womens_federation' },
  { what: '男人打老婆，男人是乡镇干部', when: { kind: 'help', relation: 'family', subject: 'township_official', safety: ['violence'] }, channel: 'police', clock: 'risk.red', to: 'county police', law: 'family_violence', tells: 'county womens_federation' },
  { what: '被邻居、老板打了', when: { kind: ['dispute', 'complaint'], relation: ['none', 'neighbours', 'employer', 'business', 'unit'], safety: ['violence'] }, ...POLICE_NOW, law: 'police_rescue', tells: '' },
  { what: '村干部打人', when: { kind: 'accusation', subject: 'village_cadre', safety: ['violence'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'county discipline_commission' },
  { what: '乡镇干部打人', when: { kind: 'accusation', subject: 'township_official', safety: ['violence'] }, channel: 'police', clock: 'risk.red', to: 'county police', law: 'police_rescue', tells: 'county discipline_commission' },
  { what: '县干部打人', when: { kind: 'accusation', subject: 'county_official', safety: ['violence'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'county discipline_commission' },
  { what: '打人的不是干部', when: { kind: 'accusation', subject: ['nobody', 'person', 'employer'], safety: ['violence'] }, ...POLICE_NOW, law: 'police_rescue', tells: '' },
  { what: '有人要跳楼，楼下围满人', when: { kind: 'help', safety: ['self_harm', 'crowd'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'township social_work, village villagers_committee, township governance_centre' },
  { what: '人多又轻生，反映的是乡镇', when: { kind: 'help', subject: 'township_official', safety: ['self_harm', 'crowd'] }, channel: 'police', clock: 'risk.red', to: 'county police', law: 'police_rescue', tells: 'county social_work, county governance_centre' },
  { what: '不想活了', when: { kind: ['help', 'consultation'], safety: ['self_harm'] },
    to: 'township social_work > county social_work > county governance_centre', channel: 'social_work', clock: 'risk.red', law: 'mental_health', tells: 'village villagers_committee' },
  { what: '被村干部逼得不想活了', when: { kind: 'help', subject: 'village_cadre', safety: ['self_harm'] },
    to: 'township social_work > county social_work > county governance_centre', channel: 'social_work', clock: 'risk.red', law: 'mental_health', tells: '' },
  { what: '要轻生，已经有危险', when: { kind: 'help', safety: ['danger_now', 'self_harm'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'township social_work, village villagers_committee' },
  { what: '几十人堵路', when: { kind: ['dispute', 'complaint'], safety: ['crowd'] },
    to: 'township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.red', law: 'petition_urgent', tells: 'township police' },
  { what: '围了乡政府', when: { kind: 'complaint', subject: 'township_official', safety: ['crowd'] },
    to: 'county governance_centre', channel: 'grid_governance', clock: 'risk.red', law: 'petition_urgent', tells: 'county police' },
  { what: '人群里打起来了', when: { kind: 'dispute', safety: ['violence', 'crowd'] }, ...POLICE_NOW, law: 'police_rescue', tells: 'township governance_centre' },
  { what: '边打边喊要跳楼', when: { kind: 'dispute', safety: ['violence', 'self_harm', 'crowd'] }, ...POLICE_NOW, law: 'police_rescue', reason: '动手伤人' },
  { what: '几十人围着检举县干部', when: { kind: 'accusation', subject: 'county_official', safety: ['crowd'] },
    to: 'township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.red', law: 'petition_urgent', tells: 'township police, county discipline_commission' },
  { what: '险情里打人，反映的是乡镇', when: { kind: 'hazard', subject: 'township_official', safety: ['danger_now', 'violence'] }, channel: 'police', clock: 'risk.red', to: 'county police', law: 'police_rescue', tells: 'county emergency_management' },
  { what: '被县干部逼得不想活了', when: { kind: 'help', subject: 'county_official', safety: ['self_harm'] },
    to: 'township social_work > county governance_centre', channel: 'social_work', clock: 'risk.red', law: 'mental_health', tells: 'village villagers_committee' },
  { what: '被乡镇干部逼得不想活了', when: { kind: 'help', subject: 'township_official', safety: ['self_harm'] },
    to: 'county social_work > county governance_centre', channel: 'social_work', clock: 'risk.red', law: 'mental_health', tells: '' },
  { what: '五十人以上的事综治中心要知道', when: { kind: ['help', 'complaint', 'hazard'], category: 'transport', people: 'crowd', safety: ['harm_to_minor'] }, ...POLICE_NOW, law: 'minors_report', tells: 'township civil_affairs, county education, county governance_centre' },
];

// prettier-ignore
const accusationCases: readonly Case[] = [
  { what: '检举村干部、乡镇干部', when: { kind: 'accusation', category: categoryCodes, subject: ['village_cadre', 'township_official'] }, ...DISCIPLINE, reason: '村乡都看不到' },
  { what: '检举县级干部', when: { kind: 'accusation', category: categoryCodes, subject: 'county_official' }, ...DISCIPLINE, reason: '12388' },
  { what: '检举，没说是谁，违纪的事', when: { kind: 'accusation', category: 'discipline_supervision', subject: ['nobody', 'person', 'employer'] }, ...DISCIPLINE, reason: '违纪违法线索' },
  { what: '投诉里说的是违纪', when: { kind: 'complaint', category: 'discipline_supervision', subject: ['nobody', 'person', 'village_cadre', 'township_official', 'county_official'] }, ...DISCIPLINE, reason: '违纪违法线索' },
  { what: '投诉违纪，法院也在审、已经答复过', when: { kind: 'complaint', category: 'discipline_supervision', standing: ['court', 'police', 'petition'], attempt: 'answered' }, ...DISCIPLINE },
  { what: '检举党员', when: { kind: 'accusation', category: 'party_affairs', subject: ['nobody', 'person', 'employer'] }, ...DISCIPLINE, reason: '党员干部' },
  { what: '检举老板', when: { kind: 'accusation', category: allBut('discipline_supervision', 'party_affairs'), subject: 'employer' }, ...LABOUR, law: 'petition_duty', reason: '用人单位违法' },
  { what: '举报污染、假货、乱占地', when: { kind: 'accusation', category: 'environment', subject: ['nobody', 'person'] }, ...department('environment') },
  { what: '举报有人偷抢赌', when: { kind: 'accusation', category: 'justice_public_security', subject: ['nobody', 'person'] }, ...POLICE, law: 'petition_judicial' },
];

// prettier-ignore
const elsewhereCases: readonly Case[] = [
  { what: '法院已经立案', when: { kind: MATTERS, category: ['agriculture', 'civil_affairs', 'land_resources'], relation: ['neighbours', 'employer', 'unit'], standing: 'court', attempt: ['nothing', 'answered'] }, ...COURT, law: 'petition_judicial', reason: '法院已经受理' },
  { what: '法院立案，反映乡镇', when: { kind: 'complaint', category: 'transport', subject: 'township_official', standing: 'court' }, channel: 'judicial', clock: 'aid.review', to: 'county legal_aid > county tribunal', law: 'petition_judicial' },
  { what: '土地仲裁已经受理', when: { kind: MATTERS, category: ['agriculture', 'land_resources'], standing: 'arbitration' }, ...LAND_ARBITRATION, law: 'petition_arbitration' },
  { what: '劳动仲裁已经受理', when: { kind: MATTERS, category: ['labour_social_security', 'transport'], relation: 'employer', money: ['none', 'small'], standing: 'arbitration' }, ...LABOUR_ARBITRATION, law: 'petition_arbitration' },
  { what: '派出所正在办', when: { kind: MATTERS, category: ['agriculture', 'justice_public_security'], relation: ['neighbours', 'employer'], money: ['none', 'large'], standing: 'police', attempt: ['nothing', 'answered'] }, ...POLICE, law: 'petition_judicial', reason: '已经在办' },
  { what: '信访答复了不服', when: { kind: MATTERS, category: ['transport', 'agriculture'], relation: ['none', 'employer'], standing: 'petition', attempt: 'answered' }, ...PETITION, clock: 'petition.review', law: 'petition_review' },
  { what: '信访还在办', when: { kind: MATTERS, category: ['transport', 'agriculture'], relation: ['none', 'employer', 'unit'], standing: 'petition', attempt: ['nothing', 'talked', 'mediated'] }, ...PETITION, law: 'petition_once' },
  { what: '派出所在办，反映的是乡镇', when: { kind: 'help', subject: 'township_official', standing: 'police' }, channel: 'police', clock: 'duty.answer', to: 'county police', law: 'petition_judicial' },
  { what: '单位还在办', when: { kind: MATTERS, category: ['transport', 'agriculture'], relation: ['none', 'employer', 'unit'], money: ['none', 'small'], standing: 'office', attempt: ['nothing', 'talked', 'mediated'] },
    to: 'township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.blue', law: 'governance_centre', reason: '催办' },
  { what: '单位答复过，不满意', when: { kind: ['help', 'complaint'], category: ['transport', 'civil_affairs', 'party_affairs'], standing: ['nowhere', 'office'], attempt: 'answered' }, ...PETITION, law: 'petition_handling' },
  { what: '单位答复过村干部的事', when: { kind: 'complaint', subject: ['village_cadre', 'employer'], attempt: 'answered' }, ...PETITION, law: 'petition_handling' },
  { what: '建议不管在别处办没办', when: { kind: 'suggestion', category: 'agriculture', standing: ['court', 'arbitration', 'police', 'petition', 'office'] },
    to: 'village villagers_committee > township government > county petition_office', channel: 'village_self_government', clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '隐患不管在别处办没办', when: { kind: 'hazard', category: 'transport', standing: ['court', 'arbitration', 'police', 'petition', 'office'], attempt: ['nothing', 'answered'] },
    to: 'village grid_team > township emergency_management > county emergency_management > county governance_centre', channel: 'grid_governance', clock: 'risk.yellow', law: 'grid_duty' },
  { what: '检举不受别处影响', when: { kind: 'accusation', category: 'health', standing: ['court', 'arbitration', 'police', 'petition', 'office'], attempt: 'answered' }, ...department('health') },
];

// prettier-ignore
const labourCases: readonly Case[] = [
  { what: '老板欠工钱', when: { kind: MATTERS, category: ['labour_social_security', 'urban_rural_construction', 'agriculture'], relation: 'employer', subject: ['nobody', 'person', 'employer'], money: ['small', 'large'], attempt: ['nothing', 'talked'] }, ...LABOUR, law: 'wages' },
  { what: '欠薪，调解过', when: { kind: MATTERS, category: 'labour_social_security', relation: 'employer', money: ['small', 'large'], attempt: 'mediated' }, ...LABOUR, law: 'wages' },
  { what: '欠薪，几十个人', when: { kind: MATTERS, category: 'labour_social_security', relation: 'employer', money: 'large', people: 'crowd' }, ...LABOUR, law: 'wages', tells: 'county governance_centre' },
  { what: '劳动监察答复了还是没拿到', when: { kind: MATTERS, category: ['labour_social_security', 'agriculture'], relation: 'employer', money: ['none', 'small'], attempt: 'answered' }, ...LABOUR_ARBITRATION, law: 'labour_arbitration' },
  { what: '被辞退闹纠纷', when: { kind: 'dispute', category: ['labour_social_security', 'agriculture', 'health'], relation: 'employer', attempt: ['nothing', 'talked'] },
    to: 'township mediation_committee > county arbitration > county tribunal', channel: 'peoples_mediation', clock: 'mediation.labour', law: 'labour_mediation' },
  { what: '被辞退，告的是单位', when: { kind: 'dispute', relation: 'employer', subject: 'employer' },
    to: 'township mediation_committee > county arbitration > county tribunal', channel: 'peoples_mediation', clock: 'mediation.labour', law: 'labour_mediation' },
  { what: '被辞退，调解不成', when: { kind: 'dispute', category: ['labour_social_security', 'agriculture'], relation: 'employer', attempt: 'mediated' }, ...LABOUR_ARBITRATION, law: 'labour_mediation' },
  { what: '反映用人单位', when: { kind: MATTERS, category: ['labour_social_security', 'health', 'agriculture'], relation: ['none', 'business', 'unit', 'neighbours', 'family'], subject: 'employer' }, ...LABOUR, law: 'petition_duty', reason: '用人单位的问题' },
  { what: '职工求助，说的是单位', when: { kind: ['help', 'complaint'], relation: 'employer', subject: 'employer' }, ...LABOUR, law: 'petition_duty', reason: '用人单位的问题' },
  { what: '投诉单位用工', when: { kind: 'complaint', category: ['labour_social_security', 'transport', 'party_affairs'], relation: 'employer', attempt: ['nothing', 'mediated'] }, ...LABOUR, law: 'petition_duty', reason: '单位用工的问题' },
  { what: '职工求助', when: { kind: 'help', category: ['labour_social_security', 'civil_affairs', 'transport'], relation: 'employer', attempt: ['nothing', 'mediated'] },
    to: 'county mass_organisation > county labour_inspection > county governance_centre', channel: 'mass_organisation', clock: 'risk.blue', law: 'petition_local_duty' },
  { what: '欠薪，反映的是县里', when: { kind: 'complaint', category: 'labour_social_security', relation: 'employer', subject: 'county_official', money: 'small' }, channel: 'grid_governance', clock: 'petition.handle', to: 'county governance_centre', law: 'wages', reason: '无关的单位' },
  { what: '给单位提建议、问单位的事', when: { kind: 'suggestion', category: 'agriculture', relation: ['none', 'employer'], subject: 'employer', attempt: ['nothing', 'answered'] },
    to: 'village villagers_committee > township government > county petition_office', channel: 'village_self_government', clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '问单位的事', when: { kind: 'consultation', category: 'transport', subject: 'employer' }, ...SERVICE },
  { what: '问加班费怎么算', when: { kind: 'consultation', category: ['labour_social_security', 'transport'], relation: 'employer', money: ['none', 'small'], attempt: ['nothing', 'mediated', 'answered'] }, ...LAWYER, reason: '劳动上的权利' },
];

// prettier-ignore
const disputeCases: readonly Case[] = [
  { what: '两家为一堵墙', when: { kind: 'dispute', category: 'urban_rural_construction', relation: 'neighbours', subject: 'person', attempt: ['nothing', 'talked'] }, ...MEDIATION },
  { what: '婆媳、兄弟、借钱、打牌', when: { kind: 'dispute', category: allBut('agriculture', 'land_resources'), relation: ['family', 'neighbours'], money: ['none', 'small'], people: ['one', 'few'] }, ...MEDIATION },
  { what: '跟生人、生意人的纠纷', when: { kind: 'dispute', category: allBut('agriculture', 'land_resources', 'commerce_tourism', 'health', 'environment'), relation: ['none', 'business'] }, ...MEDIATION },
  { what: '邻居是村干部', when: { kind: 'dispute', relation: 'neighbours', subject: 'village_cadre' }, channel: 'peoples_mediation', clock: 'mediation.handle', to: 'township mediation_committee > county mediation_committee > county tribunal', law: 'mediation_start', reason: '不经过村里' },
  { what: '邻居是乡镇干部', when: { kind: 'dispute', relation: 'neighbours', subject: 'township_official' }, channel: 'peoples_mediation', clock: 'mediation.handle', to: 'county mediation_committee > county tribunal', law: 'mediation_start', reason: '不经过村里和乡镇' },
  { what: '邻居是县干部', when: { kind: 'dispute', relation: 'neighbours', subject: 'county_official' }, ...MEDIATION },
  { what: '数额大', when: { kind: 'dispute', category: ['civil_affairs', 'economy'], relation: ['none', 'family', 'business'], money: 'large', people: ['one', 'five', 'many'] }, ...TOWNSHIP_MEDIATION, law: 'mediation_township', reason: '数额较大' },
  { what: '人多', when: { kind: 'dispute', category: 'civil_affairs', relation: ['none', 'neighbours'], money: ['none', 'small'], people: ['five', 'many'] }, ...TOWNSHIP_MEDIATION, law: 'mediation_township', reason: '牵涉人多' },
  { what: '五十人以上', when: { kind: 'dispute', category: ['civil_affairs', 'commerce_tourism', 'environment', 'health'], relation: ['none', 'unit', 'neighbours'], money: ['none', 'large'], people: 'crowd' },
    to: 'township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.blue', law: 'governance_centre', reason: '人数多', tells: 'county governance_centre' },
  { what: '五十人以上，反映乡镇', when: { kind: 'dispute', subject: 'township_official', people: 'crowd' }, to: 'county governance_centre', channel: 'grid_governance', clock: 'petition.handle', law: 'governance_centre', tells: '' },
  { what: '调解不成', when: { kind: 'dispute', category: ['civil_affairs', 'commerce_tourism', 'health', 'environment'], relation: ['none', 'family', 'neighbours', 'business', 'unit'], money: ['none', 'large'], people: ['one', 'many', 'crowd'], attempt: ['mediated', 'answered'] }, ...COURT, law: 'mediation_fails' },
  { what: '单位答复过的纠纷', when: { kind: 'dispute', category: 'civil_affairs', standing: 'office', attempt: 'answered' }, ...COURT, law: 'mediation_fails' },
  { what: '买到假货要赔', when: { kind: 'dispute', category: 'commerce_tourism', relation: ['none', 'business', 'unit'], money: ['none', 'large'], people: ['one', 'five'] }, ...administrative('market_supervision', 'consumer') },
  { what: '跟医院的纠纷', when: { kind: 'dispute', category: 'health', relation: ['none', 'business', 'unit'], money: ['none', 'large'] }, ...administrative('health', 'medical') },
  { what: '养猪场排污要赔', when: { kind: 'dispute', category: 'environment', relation: ['none', 'business', 'unit'], money: ['none', 'large'] }, ...administrative('environment', 'hunan_disputes') },
  { what: '跟单位的纠纷', when: { kind: 'dispute', category: ['transport', 'civil_affairs', 'economy'], relation: 'unit', money: ['none', 'large'], people: ['one', 'many'] }, ...administrative('administrative_mediation', 'petition_linkage') },
  { what: '跟乡镇、县机关的争议', when: { kind: 'dispute', category: ['land_resources', 'agriculture', 'civil_affairs'], relation: 'unit', subject: ['township_official', 'county_official'], attempt: ['nothing', 'answered'] }, ...PETITION, law: 'petition_procedure' },
  { what: '跟村里的争议', when: { kind: 'dispute', category: allBut('agriculture', 'land_resources'), relation: 'unit', subject: 'village_cadre', attempt: ['nothing', 'mediated', 'answered'] },
    to: 'township government > county petition_office', channel: 'petition_office', clock: 'petition.handle', law: 'village_supervised' },
];

// prettier-ignore
const landCases: readonly Case[] = [
  { what: '承包地', when: { kind: 'dispute', category: 'agriculture', relation: ['none', 'family', 'neighbours', 'business', 'unit'], money: ['none', 'large'], people: ['one', 'many', 'crowd'], attempt: ['nothing', 'talked'] },
    to: 'village mediation_committee > township mediation_committee > county arbitration > county tribunal', channel: 'peoples_mediation', clock: 'mediation.handle', law: 'land_contract_mediation' },
  { what: '承包地，跟村里', when: { kind: 'dispute', category: 'agriculture', relation: 'unit', subject: 'village_cadre' },
    to: 'township mediation_committee > county arbitration > county tribunal', channel: 'peoples_mediation', clock: 'mediation.handle', law: 'land_contract_mediation', reason: '不经过村里' },
  { what: '承包地，调解不成', when: { kind: 'dispute', category: 'agriculture', relation: ['none', 'neighbours', 'unit'], attempt: ['mediated', 'answered'] }, ...LAND_ARBITRATION, law: 'land_contract_arbitration' },
  { what: '两家地界', when: { kind: 'dispute', category: 'land_resources', relation: ['family', 'neighbours'], attempt: ['nothing', 'talked'] },
    to: 'village mediation_committee > township government > county land_and_housing > county governance_centre', channel: 'peoples_mediation', clock: 'mediation.handle', law: 'land_decides' },
  { what: '两家地界，调不成', when: { kind: 'dispute', category: 'land_resources', relation: ['family', 'neighbours'], attempt: ['mediated', 'answered'] }, ...department('land_and_housing'), to: 'township government > county land_and_housing > county governance_centre', law: 'land_decides' },
  { what: '山林土地归谁', when: { kind: 'dispute', category: 'land_resources', relation: ['none', 'business', 'unit'], money: ['none', 'large'], people: ['one', 'crowd'] }, ...department('land_and_housing'), to: 'township government > county land_and_housing > county governance_centre', law: 'land_decides' },
  { what: '土地归谁，跟村里', when: { kind: 'dispute', category: 'land_resources', relation: 'unit', subject: 'village_cadre' }, ...department('land_and_housing'), to: 'township government > county land_and_housing > county governance_centre', law: 'land_decides' },
];

// prettier-ignore
const complaintCases: readonly Case[] = [
  { what: '投诉村干部', when: { kind: 'complaint', category: allBut('discipline_supervision'), subject: 'village_cadre', relation: ['none', 'neighbours', 'unit'] },
    to: 'township government > county petition_office', channel: 'petition_office', clock: 'petition.handle', law: 'village_supervised' },
  { what: '投诉乡镇、县干部', when: { kind: 'complaint', category: allBut('discipline_supervision'), subject: ['township_official', 'county_official'], relation: ['none', 'family', 'unit'] }, ...PETITION, law: 'petition_register' },
  { what: '投诉邻居、亲戚', when: { kind: 'complaint', category: ['urban_rural_construction', 'agriculture', 'civil_affairs', 'transport'], relation: ['family', 'neighbours'], subject: ['nobody', 'person'] }, ...MEDIATION, reason: '乡里乡亲' },
  { what: '投诉邻居污染、乱占地、卖假货', when: { kind: 'complaint', category: 'environment', relation: ['family', 'neighbours'] }, ...department('environment') },
  { what: '投诉邻居乱占地', when: { kind: 'complaint', category: 'land_resources', relation: ['family', 'neighbours'] }, ...department('land_and_housing') },
  { what: '党务', when: { kind: 'complaint', category: 'party_affairs', relation: ['none', 'neighbours'], subject: ['nobody', 'person'] },
    to: 'township party_committee > county petition_office', channel: 'petition_office', clock: 'petition.handle', law: 'petition_local_duty' },
  { what: '治安', when: { kind: ['hazard', 'complaint'], category: 'justice_public_security' }, ...POLICE, law: 'petition_judicial', reason: '治安' },
  { what: '污染', when: { kind: ['hazard', 'complaint'], category: 'environment' }, ...department('environment') },
  { what: '医院、药店', when: { kind: ['hazard', 'complaint', 'accusation'], category: 'health' }, ...department('health') },
  { what: '学校', when: { kind: ['hazard', 'complaint', 'accusation'], category: 'education_culture_sports' }, ...department('education') },
  { what: '买卖、消费、旅游', when: { kind: ['hazard', 'complaint', 'accusation'], category: 'commerce_tourism' }, ...department('market_supervision') },
  { what: '社保、用工', when: { kind: ['complaint', 'accusation'], category: 'labour_social_security', relation: ['none', 'unit'] }, ...department('labour_inspection') },
  { what: '占地、采矿', when: { kind: ['complaint', 'accusation'], category: 'land_resources' }, ...department('land_and_housing') },
  { what: '房子、水电；违建、摆摊、垃圾归综合执法，住建接错了能转过去', when: { kind: ['complaint', 'accusation'], category: 'urban_rural_construction' }, ...department('land_and_housing', 'county other_department > county governance_centre'), reason: '综合执法' },
  { what: '客运、公路', when: { kind: ['complaint', 'accusation'], category: 'transport' }, ...department('transport') },
  { what: '农资、农补', when: { kind: ['complaint', 'accusation'], category: 'agriculture' }, ...department('agriculture') },
  { what: '冒领低保', when: { kind: ['complaint', 'accusation'], category: 'civil_affairs' }, ...department('civil_affairs'), channel: 'civil_affairs' },
  { what: '信号、贷款、保险', when: { kind: ['complaint', 'accusation'], category: ['science_information', 'economy'] }, ...department('other_department') },
  { what: '五十人投诉', when: { kind: ['complaint', 'hazard'], category: 'health', people: 'crowd' }, ...department('health'), tells: 'county governance_centre' },
  { what: '五十人检举，不另告知', when: { kind: 'accusation', category: 'health', people: 'crowd' }, ...department('health'), tells: '' },
  { what: '五十人求助，告的是县干部', when: { kind: 'help', category: 'transport', people: ['crowd'], subject: ['nobody', 'county_official'] }, to: 'village grid_team > township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.blue', law: 'grid_duty', tells: 'county governance_centre' },
];

// prettier-ignore
const otherCases: readonly Case[] = [
  { what: '场所、工地隐患', when: { kind: 'hazard', category: 'labour_social_security' }, to: 'county emergency_management > county governance_centre', channel: 'department_enforcement', clock: 'risk.yellow', law: 'petition_duty' },
  { what: '路塌、电线垂、房子危', when: { kind: 'hazard', category: allBut('justice_public_security', 'environment', 'health', 'education_culture_sports', 'commerce_tourism', 'labour_social_security') },
    to: 'village grid_team > township emergency_management > county emergency_management > county governance_centre', channel: 'grid_governance', clock: 'risk.yellow', law: 'grid_duty' },
  { what: '隐患，怪村里不管', when: { kind: 'hazard', category: 'transport', subject: 'village_cadre' }, to: 'township emergency_management > county emergency_management > county governance_centre', channel: 'department_enforcement', clock: 'risk.yellow', law: 'grid_duty' },
  { what: '隐患，怪县里不管', when: { kind: 'hazard', category: 'transport', subject: 'county_official' }, to: 'village grid_team > township emergency_management > county governance_centre', channel: 'grid_governance', clock: 'risk.yellow', law: 'grid_duty' },
  { what: '污染，怪县里不管', when: { kind: 'hazard', category: 'environment', subject: 'county_official' }, to: 'county governance_centre', channel: 'grid_governance', clock: 'petition.handle', law: 'petition_duty', reason: '无关的单位' },
  { what: '家里的难处', when: { kind: 'help', category: ['civil_affairs', 'transport', 'justice_public_security', 'health', 'party_affairs'], relation: 'family', money: ['none', 'small'] },
    to: 'township womens_federation > county womens_federation > county governance_centre', channel: 'mass_organisation', clock: 'risk.blue', law: 'womens_rights' },
  { what: '家里的难处，反映乡镇', when: { kind: 'help', relation: 'family', subject: 'township_official' }, to: 'county womens_federation > county governance_centre', channel: 'mass_organisation', clock: 'risk.blue', law: 'womens_rights' },
  { what: '申请低保', when: { kind: 'help', category: 'civil_affairs', relation: ['none', 'neighbours', 'unit'], subject: ['nobody', 'village_cadre'], money: ['none', 'large'], people: ['one', 'five', 'many'] },
    to: 'township civil_affairs > county civil_affairs > county governance_centre', channel: 'civil_affairs', clock: 'duty.answer', law: 'social_assistance' },
  { what: '申请低保，怪县里', when: { kind: 'help', category: 'civil_affairs', subject: 'county_official' }, to: 'township civil_affairs > county governance_centre', channel: 'civil_affairs', clock: 'duty.answer', law: 'social_assistance' },
  { what: '学校、市场、医院的隐患，怪县里', when: { kind: 'hazard', category: ['health', 'education_culture_sports', 'commerce_tourism', 'labour_social_security'], subject: 'county_official' }, to: 'county governance_centre', channel: 'grid_governance', clock: 'petition.handle', law: 'petition_duty', reason: '无关的单位' },
  { what: '土地归谁，怪县里', when: { kind: 'dispute', category: 'land_resources', subject: 'county_official' }, to: 'township government > county governance_centre', channel: 'department_enforcement', clock: 'duty.answer', law: 'land_decides' },
  { what: '消费纠纷，怪县里', when: { kind: 'dispute', category: 'commerce_tourism', subject: 'county_official' }, to: 'county mediation_committee > county tribunal', channel: 'peoples_mediation', clock: 'mediation.handle', law: 'consumer', reason: '无关的单位' },
  { what: '医疗纠纷，怪县里', when: { kind: 'dispute', category: 'health', subject: 'county_official' }, to: 'county mediation_committee > county tribunal', channel: 'peoples_mediation', clock: 'mediation.handle', law: 'medical', reason: '无关的单位' },
  { what: '被骗被偷', when: { kind: 'help', category: 'justice_public_security', money: ['small', 'large'] }, ...POLICE, law: 'petition_judicial', reason: '被骗被偷' },
  // A household register, an identity card: the police keep them. Without another side nobody is at law.
  { what: '户口本写错了、身份证丢了', when: { kind: 'help', category: 'justice_public_security', relation: 'none' }, to: 'township police > county legal_aid > county governance_centre', channel: 'police', clock: 'duty.answer', law: 'petition_duty' },
  { what: '户口，反映乡镇派出所', when: { kind: 'help', category: 'justice_public_security', relation: 'none', subject: 'township_official' }, to: 'county legal_aid > county governance_centre', channel: 'judicial', clock: 'aid.review', law: 'petition_duty', reason: '不经过' },
  { what: '打官司没钱', when: { kind: 'help', category: 'justice_public_security', relation: ['neighbours', 'business', 'unit'] }, to: 'county legal_aid > county governance_centre', channel: 'judicial', clock: 'aid.review', law: 'legal_aid' },
  { what: '跟人打官司要钱', when: { kind: 'help', category: 'justice_public_security', relation: ['neighbours', 'business', 'unit'], money: ['small', 'large'] }, to: 'county legal_aid > county governance_centre', channel: 'judicial', clock: 'aid.review', law: 'legal_aid' },
  { what: '水断了、路不通、要人帮', when: { kind: 'help', category: ['urban_rural_construction', 'transport', 'environment', 'agriculture'], subject: ['nobody', 'county_official'], money: ['none', 'small'] },
    to: 'village grid_team > township governance_centre > county governance_centre', channel: 'grid_governance', clock: 'risk.blue', law: 'grid_duty' },
  { what: '党员关系', when: { kind: ['help', 'consultation'], category: 'party_affairs' },
    to: 'village party_branch > township party_committee > county petition_office', channel: 'village_self_government', clock: 'risk.blue', law: 'petition_party' },
  { what: '纪检方面的求助、建议、咨询', when: { kind: ['help', 'suggestion', 'consultation'], category: 'discipline_supervision' }, ...PETITION, law: 'petition_register' },
  { what: '对县干部的纪检建议', when: { kind: 'suggestion', category: 'discipline_supervision', subject: 'county_official' }, ...PETITION, law: 'petition_register' },
  { what: '对县里的意见', when: { kind: 'suggestion', category: ['transport', 'health'], subject: 'county_official' }, ...PETITION, clock: 'suggestion.reply', law: 'petition_suggestion' },
  { what: '全县的建议', when: { kind: 'suggestion', category: ['land_resources', 'labour_social_security', 'education_culture_sports', 'health', 'commerce_tourism', 'justice_public_security', 'science_information', 'economy'] },
    to: 'township deputies_liaison > county petition_office', channel: 'deputies', clock: 'suggestion.reply', law: 'petition_suggestion' },
  { what: '村里的建议', when: { kind: 'suggestion', category: ['party_affairs', 'agriculture', 'civil_affairs'], relation: ['none', 'family', 'neighbours'] },
    to: 'village villagers_committee > township government > county petition_office', channel: 'village_self_government', clock: 'suggestion.reply', law: 'village_discussion' },
  // Buses, stations, county roads, even a lane's concrete: the transport bureau plans and pays.
  { what: '公交、车站、修路的建议', when: { kind: 'suggestion', category: 'transport', subject: ['nobody', 'person', 'village_cadre', 'township_official'] }, to: 'county transport > county petition_office', channel: 'department_enforcement', clock: 'suggestion.reply', law: 'petition_suggestion' },
  // A lamp or a square is the village's own; a park or a pipe network reaches those who plan it.
  { what: '路灯、广场、公园的建议', when: { kind: 'suggestion', category: 'urban_rural_construction' },
    to: 'village villagers_committee > township government > county land_and_housing > county petition_office', channel: 'village_self_government', clock: 'suggestion.reply', law: 'village_discussion', reason: '住建' },
  { what: '垃圾分类、治水的建议', when: { kind: 'suggestion', category: 'environment' },
    to: 'village villagers_committee > township government > county environment > county petition_office', channel: 'village_self_government', clock: 'suggestion.reply', law: 'village_discussion', reason: '环境' },
  { what: '路灯的建议，嫌乡镇', when: { kind: 'suggestion', category: 'urban_rural_construction', subject: 'township_official' }, ...department('land_and_housing', 'county petition_office'), clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '治水的建议，嫌乡镇', when: { kind: 'suggestion', category: 'environment', subject: 'township_official' }, ...department('environment', 'county petition_office'), clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '对村干部的建议', when: { kind: 'suggestion', category: 'agriculture', subject: 'village_cadre' }, to: 'township government > county petition_office', channel: 'petition_office', clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '对乡镇的建议', when: { kind: 'suggestion', category: 'agriculture', subject: 'township_official' }, ...PETITION, clock: 'suggestion.reply', law: 'village_discussion' },
  { what: '问法律', when: { kind: 'consultation', category: 'justice_public_security', relation: ['none', 'employer'], money: ['none', 'small'], standing: ['nowhere', 'court'] }, ...LAWYER, reason: '法律上的事' },
  { what: '问官司', when: { kind: 'consultation', category: ['land_resources', 'civil_affairs'], relation: ['none', 'employer'], standing: ['court', 'arbitration', 'police'] }, ...LAWYER, reason: '已经进了程序' },
  { what: '问办事', when: { kind: 'consultation', category: allBut('justice_public_security', 'party_affairs', 'discipline_supervision'), relation: ['none', 'family'], subject: ['nobody', 'county_official'], standing: ['nowhere', 'office', 'petition'], attempt: ['nothing', 'answered'] }, ...SERVICE },
  { what: '求人帮办事', when: { kind: 'help', category: ['labour_social_security', 'education_culture_sports', 'health', 'commerce_tourism', 'land_resources', 'science_information', 'economy'], relation: ['none', 'neighbours', 'business', 'unit'], money: ['none', 'small', 'large'] }, ...SERVICE },
  { what: '问办事，嫌村里', when: { kind: 'consultation', subject: 'village_cadre' }, channel: 'one_door_service', clock: 'service.reply', to: 'township one_door_service > county governance_centre', law: 'one_door' },
];

export const cases: readonly Case[] = [
  ...safetyCases,
  ...accusationCases,
  ...elsewhereCases,
  ...labourCases,
  ...disputeCases,
  ...landCases,
  ...complaintCases,
  ...otherCases,
];

const QUIET: RouteFacts = {
  kind: 'help',
  category: 'urban_rural_construction',
  safety: [],
  relation: 'none',
  subject: 'nobody',
  money: 'none',
  people: 'one',
  standing: 'nowhere',
  attempt: 'nothing',
};

/** The matters that a case speaks of: one for each combination of the words in its lists. */
export function mattersOf({ when }: Case): RouteFacts[] {
  const { safety = [], ...words } = when;
  return Object.entries(words).reduce<RouteFacts[]>(
    (matters, [fact, word]) =>
      matters.flatMap((matter) => [word].flat().map((one) => ({ ...matter, [fact]: one }))),
    [{ ...QUIET, safety }],
  );
}

/** What this way does otherwise than the case expects, in words. */
export function unmetBy(expected: Case, matter: RouteFacts, way: Route): string | undefined {
  const seats = (desks: readonly { level: string; office: string }[], between: string) =>
    desks.map(({ level, office }) => `${level} ${office}`).join(between);
  const found = {
    to: seats([way.holder, ...way.next], ' > '),
    channel: way.channel,
    clock: way.clock,
    law: way.basis.key,
    tells: seats(way.alsoTell, ', '),
  };
  const wanted = { ...expected, tells: expected.tells ?? toldOf(matter) ?? found.tells };
  const differing = (Object.keys(found) as (keyof typeof found)[]).filter(
    (key) => found[key] !== wanted[key],
  );
  const isReasoned = way.reason.includes(expected.reason ?? '');
  return differing.length === 0 && isReasoned
    ? undefined
    : [...differing.map((key) => `${key}: ${found[key]}`), way.reason].join(', ');
}

/** Where a case does not say it: nobody else, but the governance centre for fifty or more; open where there is danger. */
function toldOf({ kind, people, safety }: RouteFacts): string | undefined {
  const isAccusation = kind === 'accusation' || kind === 'suggestion' || kind === 'consultation';
  if (safety.length > 0) {
    return undefined;
  }
  return people === 'crowd' && !isAccusation ? 'county governance_centre' : '';
}
