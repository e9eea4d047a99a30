import type { ClauseTopic } from '../../cloudfunctions/contracts/rules-words';

/** One clause of 清泉村 as it read in each text: two editions, and the draft of a third. */
export interface WordedClause {
  readonly key: string;
  readonly topic: ClauseTopic;
  /** The place and the words in the first edition, the second, the draft; nothing where it did not stand. */
  readonly texts: readonly (readonly [place: number, words: string] | undefined)[];
}

function always(
  key: string,
  topic: ClauseTopic,
  places: readonly [number, number, number],
  words: string,
): WordedClause {
  return { key, topic, texts: places.map((place) => [place, words] as const) };
}

export const clauses: readonly WordedClause[] = [
  always(
    'greeting',
    'conduct',
    [1, 1, 1],
    '见面打招呼，说话讲和气。开会、办事守时间，不插队，不骂人。',
  ),
  {
    key: 'waste',
    topic: 'conduct',
    texts: [
      [2, '垃圾放进桶里，不乱倒，不倒进水沟。屋前屋后每天扫。'],
      [
        2,
        '垃圾分两样放：会烂的一桶，不会烂的一桶。不倒进水沟和塘里。屋前屋后各家每天扫，星期六大家一起扫公共的地方。',
      ],
      [
        2,
        '垃圾分两样放：会烂的一桶，不会烂的一桶。不倒进水沟和塘里。屋前屋后各家每天扫，星期六大家一起扫公共的地方。',
      ],
    ],
  },
  {
    key: 'poultry',
    topic: 'conduct',
    texts: [
      [3, '鸡鸭关起来养，不放到别人菜地里。'],
      [3, '鸡鸭关起来养，不放到路上和别人的菜地里。吃了别人的菜，主人上门道歉，按实际损失赔。'],
      [3, '鸡鸭关起来养，不放到路上和别人的菜地里。吃了别人的菜，主人上门道歉，按实际损失赔。'],
    ],
  },
  always(
    'dogs',
    'conduct',
    [4, 4, 4],
    '养狗要打疫苗，出门拴绳子。狗咬了人，主人马上送医，先垫医药费。',
  ),
  {
    key: 'roads',
    topic: 'order',
    texts: [
      [5, '路是大家的，不在路上堆沙石、晒谷。'],
      [5, '路是大家的，不占道堆沙石、搭棚子。晒谷、红白喜事要用路的，先跟组长说，用完当天清干净。'],
      [5, '路是大家的，不占道堆沙石、搭棚子。晒谷、红白喜事要用路的，先跟组长说，用完当天清干净。'],
    ],
  },
  always(
    'water',
    'order',
    [6, 6, 6],
    '水渠、水井、水塘一起管。放水先远后近，先灌田后灌塘，有争的听水管员安排。',
  ),
  always(
    'fire',
    'order',
    [7, 7, 7],
    '进山不带火种，不烧田坎。看见冒烟就喊人，先打119，再告诉村里。',
  ),
  {
    key: 'firecrackers',
    topic: 'order',
    texts: [
      undefined,
      [8, '放炮只在白天，一次不超过三挂，离柴堆、房屋和老人小孩远一点。县里划的禁放区不放。'],
      [8, '放炮只在白天，一次不超过三挂，离柴堆、房屋和老人小孩远一点。县里划的禁放区不放。'],
    ],
  },
  {
    key: 'bicycles',
    topic: 'order',
    texts: [
      undefined,
      undefined,
      [9, '电动车不推进堂屋充电，不从窗户拉线。村里在各屋场搭充电棚，电费各付各的。'],
    ],
  },
  always(
    'lawful',
    'order',
    [8, 9, 10],
    '不赌博，不吸毒，不偷不抢，不信邪教。看见了先劝，劝不住的拨打110，由公安机关依法处理。',
  ),
  always(
    'women',
    'rights',
    [9, 10, 11],
    '男女平等。妇女不论未婚、结婚、离婚、丧偶，男到女家落户的，都跟别人一样分红、承包、参加表决。',
  ),
  {
    key: 'elders',
    topic: 'rights',
    texts: [
      [10, '子女要养父母，父母的钱和屋由父母自己做主。'],
      [11, '子女要养父母，常回来看。父母的养老金、房屋由父母自己做主。独居老人每天有人去看一眼。'],
      [12, '子女要养父母，常回来看。父母的养老金、房屋由父母自己做主。独居老人每天有人去看一眼。'],
    ],
  },
  {
    key: 'children',
    topic: 'rights',
    texts: [
      undefined,
      [12, '小孩到了年纪都上学，不让小孩单独下塘下河。看见别人家小孩有危险，谁都可以管。'],
      [13, '小孩到了年纪都上学，不让小孩单独下塘下河。看见别人家小孩有危险，谁都可以管。'],
    ],
  },
  always(
    'accounts',
    'rights',
    [11, 13, 14],
    '村里的账一个月贴一次，看不懂的当面讲。谁都可以问，问了三天内答。',
  ),
  always(
    'no_fines',
    'rights',
    [12, 14, 15],
    '违反这份规约的，由组长、红白理事会上门劝，当面说清道理；村里不罚款，不扣补贴，不停水停电，不连累家里人。',
  ),
  {
    key: 'quarrels',
    topic: 'mediation',
    texts: [
      [15, '有了纠纷先自己好好谈，谈不拢找组长，再找村调解委员会。'],
      [
        15,
        '有了纠纷先自己好好谈，谈不拢找组长，再找村调解委员会。调解不收钱，两边都愿意才调。不愿意的，可以去法院。',
      ],
      [
        16,
        '有了纠纷先自己好好谈，谈不拢找组长，再找村调解委员会。调解不收钱，两边都愿意才调。不愿意的，可以去法院。',
      ],
    ],
  },
  {
    key: 'boundaries',
    topic: 'mediation',
    texts: [
      [13, '建房先看老界，留出滴水，邻居当面认好再动工。'],
      [16, '建房先看老界，留出滴水，邻居当面认好再动工。'],
      [17, '建房先看老界，留出滴水，邻居当面认好再动工。'],
    ],
  },
  {
    key: 'feasts',
    topic: 'customs',
    texts: [
      [14, '红白喜事从简，不比阔气。'],
      [
        17,
        '酒席从简：喜事不超过十五桌，礼金不超过两百元，办酒前跟红白理事会说一声。乔迁、满月、升学不请客。',
      ],
      [
        18,
        '酒席从简：喜事不超过十二桌，礼金不超过一百元，办酒前跟红白理事会说一声。乔迁、满月、升学不请客。',
      ],
    ],
  },
  {
    key: 'bride_price',
    topic: 'customs',
    texts: [
      undefined,
      [18, '彩礼两家商量，不攀比，不借婚姻要钱。县里倡导多少就多少，少要不要更光荣。'],
      [19, '彩礼两家商量，不攀比，不借婚姻要钱。县里倡导多少就多少，少要不要更光荣。'],
    ],
  },
  {
    key: 'graves',
    topic: 'customs',
    texts: [
      [16, '老人走了，丧事办得体面不铺张，坟进公墓。'],
      [19, '老人走了，丧事三天办完，不请乐队通宵。坟进公墓，清明祭扫献花不烧纸。'],
      [20, '老人走了，丧事三天办完，不请乐队通宵。坟进公墓，清明祭扫献花不烧纸。'],
    ],
  },
  {
    key: 'shop_hours',
    topic: 'conduct',
    texts: [[17, '小卖部夜里十点关门，打牌的也散场。'], undefined, undefined],
  },
];
