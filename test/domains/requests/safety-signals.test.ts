import fc from 'fast-check';
import { safetyFlags, type SafetyFlag } from '../../../cloudfunctions/contracts/requests-words';
import { safetySignals } from '../../../cloudfunctions/domains/requests/safety-signals';

const flagsIn = (text: string) => safetySignals(text).map(({ flag }) => flag);

describe('what must be asked again', () => {
  it.each<[string, SafetyFlag[]]>([
    ['隔壁着火了，快来人', ['danger_now']],
    ['屋后裂了大缝，房子快倒了', ['danger_now']],
    ['有人掉进水塘里了', ['danger_now']],
    ['去年修的堤，现在决口了', ['danger_now']],
    ['邻居拿着刀守在我家门口', ['danger_now', 'violence']],
    ['老公喝了酒就打我', ['violence']],
    ['没有一天不打我', ['violence']],
    ['没人管，他又打我', ['violence']],
    ['他扬言要杀了我', ['violence']],
    ['幼儿园有人打孩子', ['violence', 'harm_to_minor']],
    ['孩子在学校被同学欺负', ['harm_to_minor']],
    ['侄女才十二岁，被人摸了', ['harm_to_minor']],
    ['隔壁的小女孩好几天没人管', ['harm_to_minor']],
    ['我不想活了', ['self_harm']],
    ['老人说要喝农药', ['self_harm']],
    ['几十个人围在村部', ['crowd']],
    ['工人拉横幅堵门', ['crowd']],
    ['一旦烧起来就没命，现在已经冒火花了', ['danger_now']],
    ['如果再不管，房子就要塌了', ['danger_now']],
    ['屋后要倒了，夜里都不敢睡', ['danger_now']],
    ['救命，墙塌下来压住人，受了重伤', ['danger_now']],
    ['他威胁我，说要叫人来', ['violence']],
    ['他威胁要打断我的腿', ['violence']],
    ['他发狠要杀人', ['violence']],
    ['老人胸口疼，喘不过气', ['danger_now']],
    ['一家人被村霸威胁，不敢出门', ['violence']],
    ['我的人身安全受到威胁', ['violence']],
    ['我们一家的生命受到他的威胁', ['violence']],
    ['人越聚集越多，有三十多个村民堵门', ['crowd']],
  ])('%s', (text, flags) => {
    expect(flagsIn(text)).toEqual(flags);
  });

  it('names the words, for the question that follows', () => {
    expect(safetySignals('他打伤了我，还威胁我')).toEqual([
      {
        flag: 'violence',
        words: ['打伤', '威胁'],
        reason: '您提到了“打伤”“威胁”，想再问一句，好知道要不要先请人赶过来。',
      },
    ]);
  });
});

describe('what is no reason to ask', () => {
  it.each([
    '没有人受伤',
    '没人受伤，就是路堵了',
    '并未造成人员受伤',
    '不是家暴，就是吵了几句',
    '医生说不是中毒',
    '请组织一次防溺水演练',
    '建议搞反家暴宣传',
    '消防演练什么时候搞，火灾保险怎么买',
    '怕发生火灾',
    '去年山洪冲垮了桥，到现在没修',
    '请问打疫苗要带什么',
    '给孩子打预防针',
    '我在广东打工，打电话没人接，又打了12345',
    '他打我电话我没接',
    '打井要不要审批',
    '雨天打湿了衣服',
    '村里有人聚众赌博',
    '路上聚集了好多水',
    '太臭了，鱼都死了',
    '噪音威胁着老人的健康',
    '有人要倒垃圾在这里',
    '厂里要我们学生倒班，暑假还要倒夜班',
    '一旦发生火灾，跑都跑不掉',
    '难道要等起火了才来管',
    '现在是信息大爆炸的年代',
    '那是我爹治病的救命钱',
    '堵住了我们的救命路',
    '升学的压力让我喘不过气',
    '扼杀我们孩子的兴趣',
    '请管一管旅游行业的乱象',
    '商场开业带来人流聚集效应',
    '老人精神上受到严重伤害',
    '百姓的生命财产安全受到严重威胁',
    '垃圾场对我们的健康存在很大威胁',
    '摩托车给安全带来的威胁比汽车小',
    '老板威胁扣我的押金',
    '开发商威胁不交房',
    '',
  ])('%s', (text) => {
    expect(flagsIn(text)).toEqual([]);
  });
});

describe('far down a letter', () => {
  const story = '我们组的路修了三年还没有修好，大家出门都不方便。'.repeat(10);

  it.each<[string, SafetyFlag[]]>([
    ['刚才屋后的山垮塌，墙也裂了', ['danger_now']],
    ['房子随时会倒塌', ['danger_now']],
    ['上个路口发生火灾没法救，现在还有人被困', ['danger_now']],
    ['几十个村民准备去围堵工地', ['crowd']],
    ['他打我', ['violence']],
    ['我不想活了', ['self_harm']],
    ['孩子被欺负', ['harm_to_minor']],
    ['这条路淹到过桥面', []],
    ['工人拉横幅的事也发生过', []],
  ])('%s', (text, flags) => {
    expect(flagsIn(`${story}${text}`)).toEqual(flags);
  });
});

it('asks each question once, in the order of the form, whatever is written', () => {
  const anything = fc
    .array(
      fc.constantFrom('着火', '打我', '孩子', '被', '跳楼', '没有', '，', '。', '围堵', '😀', '我'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anything, (text) => {
      const flags = flagsIn(text);
      expect(flags).toEqual(safetyFlags.filter((it) => flags.includes(it)));
    }),
  );
});
