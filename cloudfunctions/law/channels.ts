/** The lawful ways, as a villager and an official read them: what each is, and the law that opens it. */
export const channels = {
  peoples_mediation: {
    name: '人民调解',
    what: '调解委员会劝和，自愿、免费，谈拢了写协议',
    basis: 'mediation_start',
  },
  administrative_mediation: {
    name: '行政调解',
    what: '主管部门把两边叫到一起，依法调解',
    basis: 'petition_linkage',
  },
  judicial: {
    name: '司法途径',
    what: '法庭、仲裁或者法律援助，依法裁断',
    basis: 'petition_judicial',
  },
  police: {
    name: '公安',
    what: '有危险、有人打人、违法犯罪，由公安处置',
    basis: 'police_rescue',
  },
  petition_office: {
    name: '信访',
    what: '登记、转到有权处理的机关，按期书面答复',
    basis: 'petition_handling',
  },
  discipline_supervision: {
    name: '纪检监察',
    what: '检举控告干部，材料密封，不转给被反映的人',
    basis: 'petition_accusation',
  },
  civil_affairs: {
    name: '民政',
    what: '低保、特困、临时救助，由乡镇受理、县里审批',
    basis: 'social_assistance',
  },
  grid_governance: {
    name: '网格和综治',
    what: '网格员上门看，办不了的交综治中心协调',
    basis: 'governance_centre',
  },
  one_door_service: {
    name: '一门式服务',
    what: '一个窗口问清楚、帮着办',
    basis: 'one_door',
  },
  mass_organisation: {
    name: '群团组织',
    what: '妇联、工会等帮忙出面、出主意',
    basis: 'womens_rights',
  },
  social_work: {
    name: '社工帮扶',
    what: '社工陪着谈、陪着走出难处',
    basis: 'petition_local_duty',
  },
  legal_advice: {
    name: '律师解答',
    what: '律师、法律顾问免费讲清法律怎么说',
    basis: 'legal_advice',
  },
  deputies: {
    name: '两代表一委员',
    what: '党代表、人大代表、政协委员听取并转达意见',
    basis: 'petition_local_duty',
  },
  village_self_government: {
    name: '村里自己议',
    what: '屋场会先议，要定的事走四议两公开',
    basis: 'village_discussion',
  },
  department_enforcement: {
    name: '主管部门处理',
    what: '主管部门依职责查处、裁决或者排险',
    basis: 'petition_duty',
  },
} as const;
