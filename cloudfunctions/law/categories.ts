export type CategoryCode =
  | 'urban_rural_construction'
  | 'labour_social_security'
  | 'education_culture_sports'
  | 'health'
  | 'transport'
  | 'commerce_tourism'
  | 'environment'
  | 'party_affairs'
  | 'agriculture'
  | 'land_resources'
  | 'justice_public_security'
  | 'civil_affairs'
  | 'science_information'
  | 'discipline_supervision'
  | 'economy';

/** One first-level heading of the official boards. */
export interface Category {
  readonly code: CategoryCode;
  /** As the boards print it. */
  readonly officialName: string;
  /** What a villager calls it. */
  readonly plainName: string;
  /** What the phone shows: the villager's word in front, the official one behind it for whoever must copy it. */
  readonly label: string;
}

/**
 * The fifteen first-level headings under which the provincial message boards and letters offices file what people
 * write (内容分类, three levels). Health is printed 卫生计生 there, a name older than the reform of 2018; it is kept,
 * so that what is handed over is found again.
 */
export const categoryEdition = {
  version: '2020',
  source: '省级网上群众工作部门留言三级分类表(一级分类15项)',
  status: 'local_practice',
  validFrom: '2020-01-01',
  /** The plain names are ours. */
  plainNames: 'design',
} as const;

export const categories: readonly Category[] = [
  category('urban_rural_construction', '城乡建设', '房子、水电、垃圾和村容'),
  category('labour_social_security', '劳动和社会保障', '打工、工资、社保医保'),
  category('education_culture_sports', '教育文体', '上学和文化体育'),
  category('health', '卫生计生', '看病、药品、食品和生育'),
  category('transport', '交通运输', '路和车'),
  category('commerce_tourism', '商贸旅游', '买卖、消费和旅游'),
  category('environment', '环境保护', '污染、臭味和噪音'),
  category('party_affairs', '党务政务', '党员、办事窗口和风气'),
  category('agriculture', '农村农业', '种田、山林、水利和村务'),
  category('land_resources', '国土资源', '征地、土地和矿山'),
  category('justice_public_security', '政法', '治安、户口和官司'),
  category('civil_affairs', '民政', '低保、养老、优抚和婚丧'),
  category('science_information', '科技与信息产业', '手机、宽带和电视信号'),
  category('discipline_supervision', '纪检监察', '干部的作风和廉洁'),
  category('economy', '经济管理', '贷款、保险、税和企业'),
];

const byCode = new Map(categories.map((it) => [it.code, it]));

export function categoryOf(code: CategoryCode): Category {
  const found = byCode.get(code);
  if (found === undefined) {
    throw new Error(`No such category: ${code}`);
  }
  return found;
}

function category(code: CategoryCode, officialName: string, plainName: string): Category {
  return { code, officialName, plainName, label: `${plainName} (${officialName})` };
}
