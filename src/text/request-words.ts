import type {
  Ability,
  Attempt,
  CategoryCode,
  Channel,
  DiaryVerb,
  HandOnReason,
  MoneyBand,
  Outcome,
  PeopleBand,
  RequestKind,
  RequestState,
  RevealReason,
  SafetyFlag,
  Satisfaction,
  Standing,
  Step,
} from '@contracts/requests-words';

/** The closed words of requests, in villagers' words. */
export const kindNames: Readonly<Record<RequestKind, string>> = {
  help: '求助',
  dispute: '纠纷',
  hazard: '险情隐患',
  complaint: '投诉',
  accusation: '检举',
  suggestion: '建议',
  consultation: '问一问',
};

export const kindMeans: Readonly<Record<RequestKind, string>> = {
  help: '有困难，想要人帮',
  dispute: '跟别人有争执，想有人评理',
  hazard: '看见危险，怕要出事',
  complaint: '该办的没办，或者办得不好',
  accusation: '干部有违纪违法的事',
  suggestion: '有个主意，想让村里变好',
  consultation: '不晓得政策怎么定的，想问清楚',
};

/** Villagers' words in front, the official name behind. */
export const categoryNames: Readonly<Record<CategoryCode, string>> = {
  urban_rural_construction: '房子、水电、垃圾和村容（城乡建设）',
  labour_social_security: '打工、工资、社保医保（劳动和社会保障）',
  education_culture_sports: '上学和文化体育（教育文体）',
  health: '看病、药品、食品和生育（卫生计生）',
  transport: '路和车（交通运输）',
  commerce_tourism: '买卖、消费和旅游（商贸旅游）',
  environment: '污染、臭味和噪音（环境保护）',
  party_affairs: '党员、办事窗口和风气（党务政务）',
  agriculture: '种田、山林、水利和村务（农村农业）',
  land_resources: '征地、土地和矿山（国土资源）',
  justice_public_security: '治安、户口和官司（政法）',
  civil_affairs: '低保、养老、优抚和婚丧（民政）',
  science_information: '手机、宽带和电视信号（科技与信息产业）',
  discipline_supervision: '干部的作风和廉洁（纪检监察）',
  economy: '贷款、保险、税和企业（经济管理）',
};

export const safetyNames: Readonly<Record<SafetyFlag, string>> = {
  danger_now: '现在就有危险：塌方、着火、触电、有人被困',
  violence: '有人打人、伤人，或者家里有人动手',
  harm_to_minor: '有小孩受到伤害',
  self_harm: '有人想不开',
  crowd: '聚了很多人，怕要闹起来',
};

export const moneyNames: Readonly<Record<MoneyBand, string>> = {
  none: '不牵涉钱',
  small: '不超过半年的工资',
  large: '超过半年的工资',
};

export const peopleNames: Readonly<Record<PeopleBand, string>> = {
  one: '就我一个人',
  few: '两到四个人',
  five: '五个人',
  many: '六到四十九个人',
  crowd: '五十个人以上',
};

export const standingNames: Readonly<Record<Standing, string>> = {
  nowhere: '没有，头一次说',
  court: '法院在办',
  arbitration: '仲裁在办',
  police: '派出所在办',
  office: '别的部门在办',
  petition: '信访在办',
};

export const attemptNames: Readonly<Record<Attempt, string>> = {
  nothing: '还没有',
  talked: '当面谈过',
  mediated: '请人调解过',
  answered: '有单位答复过，不满意',
};

export const channelNames: Readonly<Record<Channel, string>> = {
  peoples_mediation: '人民调解',
  administrative_mediation: '行政调解',
  judicial: '法院、仲裁、法律援助',
  police: '公安',
  petition_office: '信访',
  discipline_supervision: '纪检监察',
  civil_affairs: '民政',
  grid_governance: '网格和综治',
  one_door_service: '一门式服务',
  mass_organisation: '妇联等群团组织',
  social_work: '社工',
  legal_advice: '律师咨询',
  deputies: '代表委员',
  village_self_government: '村里商量（屋场会、四议两公开）',
  department_enforcement: '主管部门执法',
};

export const stateNames: Readonly<Record<RequestState, string>> = {
  submitted: '已送到，等接手',
  accepted: '已接手',
  working: '正在办',
  answered: '有答复了',
  closed: '办结',
  withdrawn: '已撤回',
};

export const stepNames: Readonly<Record<Step, string>> = {
  submitted: '送到',
  accepted: '接手',
  working: '办理',
  answered: '答复',
  closed: '您说了算：办好没有',
};

export const diaryNames: Readonly<Record<DiaryVerb, string>> = {
  filed: '提交',
  accepted: '接手',
  handed_on: '转交',
  passed_vacancy: '这里暂时没人，自动转交',
  taken_over: '换同事接着办',
  started_work: '开始办',
  opened: '查看了内容',
  words_added: '补充',
  joined: '有邻居一起反映',
  answered: '答复',
  confirmed: '确认办好了',
  closed_by_silence: '到期没有说没办好，自动办结',
  reported_unsolved: '说没办好，退回重办',
  overdue: '过期未办，上报',
  withdrawn: '撤回',
  rated: '评价',
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  solved: '办好了',
  explained: '有道理，现在办不到，讲清原因',
  not_supported: '不支持，讲清依据',
};

export const satisfactionNames: Readonly<Record<Satisfaction, string>> = {
  satisfied: '满意',
  fairly_satisfied: '基本满意',
  dissatisfied: '不满意',
};

export const revealReasonNames: Readonly<Record<RevealReason, string>> = {
  to_handle: '要办这件事',
  to_report: '要依法报告',
  to_check: '要核对情况',
};

export const handOnReasonNames: Readonly<Record<HandOnReason, string>> = {
  other_competence: '依法归另一家管',
  interested_in_it: '与本单位有利害关系，应当回避',
  cannot_solve: '办到这里解决不了',
  one_side_refuses: '有一方不愿意调解',
  needs_decision_above: '要上面拿主意',
};

export const abilityNames: Readonly<Record<Ability, string>> = {
  accept: '接手',
  hand_on: '转交',
  start_work: '开始办',
  answer: '答复',
  take_over: '我来接着办',
  reveal: '查看内容',
  add_words: '补充几句',
  confirm: '办好了',
  report_unsolved: '没办好',
  withdraw: '撤回',
  rate: '评价',
  join: '我也碰到了',
};
