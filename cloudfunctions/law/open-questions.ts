/**
 * What could not be verified when the law was collected, and where the county finds it. `touches` names the
 * figures, clocks, citations and years that are sure only when the question is closed; a question without any is
 * closed before the part of the product is built that needs it.
 */
export const openQuestions = [
  {
    key: 'village_law_2025',
    asks: '2025年修正的《村民委员会组织法》：定稿条文和条号、线上会议、委托投票、新增的议决事项',
    where: '国家法律法规数据库（flk.npc.gov.cn）',
    touches: [
      'village_discussion',
      'village_supervised',
      'village_assembly_2025',
      'representatives_2025',
      'village_matters_2025',
      'village_rules_2025',
      'group_meeting_2025',
      'village_elections',
      'decision.villageMeeting.perYear',
      'decision.villageMeeting.noticeDays',
      'decision.repMeeting.perQuarter',
      'decision.onlineBinding',
      'disclosure.generalMonths',
      'disclosure.financeMonths',
    ],
  },
  {
    key: 'hunan_disputes',
    asks: '《湖南省矛盾纠纷多元预防化解条例》：施行日期、期限、记录、罚则',
    where: '湖南省人民代表大会',
    touches: ['hunan_disputes'],
  },
  {
    key: 'governance_centre',
    asks: '2024年综治中心规范化建设意见的正式文本和文号',
    where: '中国政府网（gov.cn）',
    touches: ['governance_centre'],
  },
  {
    key: 'three_lists',
    asks: '湘民发〔2020〕41号三张清单全文、“八个不得”第四项后半到第八项、本县通知和准入程序',
    where: '本县民政局；湖南省人民政府网（hunan.gov.cn）',
    touches: [],
  },
  {
    key: 'county_procedures',
    asks: '本县积分评分表、奖励档次和并列办法、六零评分、支部+协会、联系群众、联访联治、一门式事项清单',
    where: '本县各主管部门自己的文件',
    touches: ['reward.tiersYuan', 'one_door', 'grid_duty'],
  },
  {
    key: 'publication',
    asks: '四议两公开的公开天数、党员大会的到会和赞成比例，国家或者湖南有没有规定',
    where: '湖南省人民政府网（hunan.gov.cn）',
    touches: [
      'decision.publishDays',
      'decision.resultPublishDays',
      'decision.partyMeeting.attendance',
      'decision.partyMeeting.agree',
      'decision.partyMeeting.materialDays',
      'decision.mayMergeSteps',
      'four_discussions',
    ],
  },
  {
    key: 'convention_filing',
    asks: '村规民约十日内报备的原文',
    where: '民政部等七部门2018年意见原文（gov.cn）',
    touches: ['convention.file'],
  },
  {
    key: 'mediation_files',
    asks: '司法部的纠纷分类和代码、现行卷宗格式和保管期限',
    where: '本县司法局',
    touches: ['archive.yearsMediation'],
  },
  {
    key: 'petition_exchange',
    asks: '与国家信访信息系统的数据交换、2017年分类处理规则',
    where: '本县信访局',
    touches: [],
  },
  {
    key: 'grid_size',
    asks: '湖南和本市的网格规模标准、排查频次',
    where: '本县综治中心',
    touches: [],
  },
  {
    key: 'yard_meeting',
    asks: '屋场会“三定四议”和三个“不销号”的原文',
    where: '本县自己的文件',
    touches: [],
  },
  {
    key: 'ranking',
    asks: '给村民看的积分排名，算不算国办函〔2026〕12号禁止的功能',
    where: '本县法制机构',
    touches: ['points.publicRanking'],
  },
  {
    key: 'levies',
    asks: '湖南筹资筹劳的上限、报县里复核的程序',
    where: '湖南省人民政府网（hunan.gov.cn）',
    touches: ['levy.countyReview', 'levy_one_matter'],
  },
  {
    key: 'average_wage',
    asks: '湖南省上年度就业人员年平均工资，一半是多少元',
    where: '本县填写，每年一次',
    touches: ['bands.smallMaxYuan'],
  },
  {
    key: 'holidays',
    asks: '2027年放假和调休安排',
    where: '国务院办公厅每年公布（gov.cn）',
    touches: ['calendar.2027'],
  },
] as const;
