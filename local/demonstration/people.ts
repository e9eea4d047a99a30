/** Where somebody with a name of their own stands: in a house of a village, at one of its posts, or in an office. */
export type Standing =
  | { readonly village: string; readonly house: number; readonly seat: number }
  | { readonly village: string; readonly post: number }
  | { readonly officeId: string; readonly rank: number };

/** Somebody whom tests, journeys and screens call by name; everybody else in the village is drawn. */
export interface Named {
  readonly key: string;
  readonly name: string;
  /** Who it is, in the words of the list of people one can be. */
  readonly label: string;
  readonly at: Standing;
  readonly birthYear?: number;
  /** Of those who live in a village. */
  readonly sex?: 'female' | 'male';
  /** Without a phone nobody can be this person: somebody has to help. */
  readonly hasPhone: boolean;
}

function villager(
  key: string,
  name: string,
  label: string,
  house: number,
  birthYear: number,
  { village = 'qingquan', seat = 0, hasPhone = true, isMan = false } = {},
): Named {
  const at = { village, house, seat };
  return { key, name, label, birthYear, hasPhone, sex: isMan ? 'male' : 'female', at };
}
function cadre(
  key: string,
  name: string,
  label: string,
  post: number,
  { village = 'qingquan', isMan = true } = {},
): Named {
  const sex = isMan ? 'male' : 'female';
  return { key, name, label, hasPhone: true, sex, at: { village, post } };
}
function official(key: string, name: string, label: string, officeId: string, rank = 1): Named {
  return { key, name, label, hasPhone: true, at: { officeId, rank } };
}

export const named: readonly Named[] = [
  villager('zhang-guihua', '张桂花', '清泉村村民，75岁', 32, 1951),
  villager('chen-shuifu', '陈水福', '清泉村村民，张桂花的邻居', 33, 1962, { isMan: true }),
  villager('li-xiaohe', '李小禾', '清泉村村民，27岁', 48, 1999),
  villager('zhou-meixiang', '周梅香', '清泉村村民', 62, 1988, { seat: 1 }),
  villager('sun-laogen', '孙老根', '清泉村村民，81岁，没有手机', 51, 1945, {
    hasPhone: false,
    isMan: true,
  }),
  villager('xu-mianmian', '许绵绵', '松风村村民', 9, 1980, { village: 'songfeng' }),
  cadre('liu-qingshan', '刘青山', '清泉村党支部书记、村委会主任', 0),
  cadre('deng-xiaoyu', '邓小雨', '清泉村村委会委员、妇联主席', 4, { isMan: false }),
  cadre('he-qiushi', '何秋实', '清泉村人民调解员', 3),
  cadre('tan-songbai', '谭松柏', '清泉村村务监督委员会主任', 6),
  cadre('wen-nuanyang', '温暖阳', '清泉村便民服务站帮代办员', 15, { isMan: false }),
  cadre('wang-changsheng', '王长生', '清泉村第二网格网格员', 22),
  villager('qingquan-45-0', '袁山岚', '清泉村第三组组长', 45, 1971, { isMan: true }),
  cadre('ma-dongfeng', '马东风', '松风村党支部书记、村委会主任', 0, { village: 'songfeng' }),
  official('duan-zhiqiu', '段知秋', '晴川镇信访工作人员', 'town-qingchuan-petition_office'),
  official('ou-anping', '欧安平', '晴川镇派出所民警', 'town-qingchuan-police'),
  official('luo-jianxin', '罗见新', '晴川镇劳动保障监察员', 'town-qingchuan-labour_inspection'),
  official('zong-heping', '宗和平', '晴川镇综治中心主任', 'town-qingchuan-governance_centre'),
  official('su-hehua', '苏荷花', '晴川镇妇联主席', 'town-qingchuan-womens_federation'),
  official('ning-jiuan', '宁久安', '晴川镇应急管理站站长', 'town-qingchuan-emergency_management'),
  official('town-qingchuan-government-1', '郑为民', '晴川镇镇长', 'town-qingchuan-government'),
  official(
    'town-qingchuan-judicial_office-1',
    '邵公道',
    '晴川镇司法所所长',
    'town-qingchuan-judicial_office',
  ),
  official(
    'county-yangban-law_firm-1',
    '陆明法',
    '样板县律师事务所律师、清泉村法律顾问',
    'county-yangban-law_firm',
  ),
  official('qin-mingjing', '秦明镜', '样板县纪委监委干部', 'county-yangban-discipline_commission'),
  official('fang-zhengyuan', '方正圆', '样板县管理员', 'county-yangban-government', 3),
];

/** On WeChat, but not known to any village yet. */
const guest = { key: 'guest', name: '游客', label: '路过的人，还没有认证' };

/** Whom one can be on a local run. The caller is the `openid`. */
export const demonstrationPeople: readonly {
  readonly key: string;
  readonly openid: string;
  readonly name: string;
  readonly label: string;
}[] = [...named.filter(({ hasPhone }) => hasPhone), guest].map(({ key, name, label }) => ({
  key,
  openid: openidOf(key),
  name,
  label,
}));

/** The WeChat identity under which somebody of the demonstration village calls. */
export function openidOf(key: string): string {
  return `demo-${key}`;
}

/** The id in the register of somebody who has a name of their own. */
export function personIdOf(key: string): string {
  return `person-${key}`;
}
