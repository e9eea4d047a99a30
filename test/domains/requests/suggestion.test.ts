import fc from 'fast-check';
import {
  categoryCodes,
  requestKinds,
  type CategoryCode,
  type RequestKind,
} from '../../../cloudfunctions/contracts/requests-words';
import { rankCategories, suggest } from '../../../cloudfunctions/domains/requests/suggestion';

/** Sentences as they are said at a village's door, all invented. */
const said: Readonly<Record<CategoryCode, readonly (readonly [string, RequestKind])[]>> = {
  urban_rural_construction: [
    ['我们这里的水龙头三天没有一滴水', 'complaint'],
    ['街上的垃圾桶满了没人倒', 'complaint'],
    ['高压电线垂得很低，竹篙都能碰到', 'hazard'],
    ['老房子翻新要不要报批', 'consultation'],
    ['门口的排水沟堵死了，一下雨水就进屋', 'complaint'],
    ['建议把村口那块空地修成小广场', 'suggestion'],
  ],
  labour_social_security: [
    ['建筑老板欠了我们十几个人半年的工钱', 'complaint'],
    ['生了小孩可以领生育津贴吗', 'consultation'],
    ['我爹七十了，每个月养老金多少', 'consultation'],
    ['试用期干完厂里把我辞了，一分没给', 'complaint'],
    ['包工头过年前跑了，我们八个人的工钱没结', 'complaint'],
    ['请问断交了两年的养老保险还能补交吗', 'consultation'],
  ],
  education_culture_sports: [
    ['学校强迫学生订牛奶', 'complaint'],
    ['请问中考加分有什么规定', 'consultation'],
    ['老师体罚学生', 'complaint'],
    ['孩子得了大学录取书，学费凑不齐', 'help'],
    ['初中老师叫学生到他家里补课，一个月收八百', 'complaint'],
    ['学校的围墙裂了一条大缝，娃娃们天天在下面玩', 'hazard'],
  ],
  transport: [
    ['进村的路坑太多，车底盘都刮坏了', 'complaint'],
    ['班车司机半路把人赶下来', 'complaint'],
    ['急转弯那里没有护栏，上个月翻了一台车', 'hazard'],
    ['建议多开一趟早班车', 'suggestion'],
    ['通组路修了一半就停了，摩托车都骑不进来', 'complaint'],
    ['村口的桥被大水冲得只剩一半了，还有人过', 'hazard'],
  ],
  commerce_tourism: [
    ['买的手机是翻新机，店里不退', 'complaint'],
    ['卖肉的少秤', 'complaint'],
    ['推销的卖给我娘三千块的床垫', 'complaint'],
    ['镇上饭店的煤气罐放在门口，太吓人', 'hazard'],
    ['建议把我们村的瀑布开发成旅游景点', 'suggestion'],
  ],
  health: [
    ['镇卫生院乱开药', 'complaint'],
    ['老人免费体检什么时候开始', 'consultation'],
    ['小诊所没有证也给人打吊针', 'complaint'],
    ['二胎办出生证要交钱吗', 'consultation'],
    ['村医开的药吃了没用，还比镇上贵一倍', 'complaint'],
    ['我媳妇在县医院生孩子出了事，医院不给说法', 'dispute'],
  ],
  environment: [
    ['化工厂半夜放废气，呛得睡不着', 'complaint'],
    ['沟里的水被猪场弄得又黑又臭', 'complaint'],
    ['隔壁切割石头的声音从早响到晚', 'complaint'],
  ],
  party_affairs: [
    ['办证窗口总说系统坏了，叫我明天再来', 'complaint'],
    ['我常年在外打工，党费怎么交', 'consultation'],
    ['便民服务中心的人说话凶得很，跑了四趟还没办好', 'complaint'],
    ['婚丧嫁娶攀比太厉害，建议订个村规民约管一管', 'suggestion'],
    ['我想入党，要找谁', 'consultation'],
    ['党员关系怎么转回村里', 'consultation'],
  ],
  agriculture: [
    ['水渠被泥巴堵了，秧插不下去', 'complaint'],
    ['承包果园被人毁了几十棵橘子树', 'complaint'],
    ['水库不放水，几十亩水稻要干死了', 'complaint'],
    ['二叔把我家的责任田租给别人，租金不给我', 'dispute'],
    ['养两头母猪能领什么补贴', 'consultation'],
    ['家里的牛得了怪病，请派个兽医', 'help'],
  ],
  land_resources: [
    ['征收我家的地按旧标准补，不公平', 'complaint'],
    ['有人在河滩上偷采砂石', 'complaint'],
    ['连下大雨，屋后的山垮了一块', 'hazard'],
    ['修高速征了我家两亩地，青苗补偿一直没到', 'complaint'],
    ['屋后的山坡下雨就往下滑，泥巴到墙根了', 'hazard'],
    ['两家为山界争了十几年', 'dispute'],
  ],
  justice_public_security: [
    ['村霸天天堵着路要钱', 'complaint'],
    ['借给表弟两万块，五年了不还', 'dispute'],
    ['户口本上名字写错了，想改', 'help'],
    ['电话里冒充公安骗了我爹的钱', 'complaint'],
    // Savings in a sham investment: only the police can freeze the account.
    ['担保公司把我们老人的养老钱卷走了，说是理财', 'complaint'],
    ['后院的鸡一晚上被人偷光了，报了警没下文', 'complaint'],
    ['老人家没有户口本，身份证也办不了', 'help'],
  ],
  civil_affairs: [
    ['五保户过年什么慰问都没有', 'complaint'],
    ['火化一个人要多少钱', 'consultation'],
    ['家里遭了水灾，没有米了', 'help'],
    ['残疾人护理补贴多少钱一个月', 'consultation'],
    ['我母亲瘫在床上，低保评了三次都没评上', 'complaint'],
    ['想给没爹没娘的侄儿申请孤儿补助', 'help'],
  ],
  science_information: [
    ['村里的广电电视没信号', 'complaint'],
    ['移动乱扣流量费', 'complaint'],
    ['山里手机一格信号都没有', 'complaint'],
  ],
  discipline_supervision: [
    ['村支书把危房改造的指标给了他弟弟', 'accusation'],
    ['环保局的人收了砖厂老板的红包', 'accusation'],
    ['镇干部收了我两条烟才肯盖章', 'accusation'],
    ['我们村书记的侄子开着车住着楼房，吃着低保', 'accusation'],
  ],
  economy: [
    ['信用社说我担保过别人的贷款，我根本没签过字', 'complaint'],
    ['开饭馆一年要交多少税', 'consultation'],
    ['请问办个小作坊要交哪些税', 'consultation'],
    ['农商银行不让我取自己的定期存款', 'complaint'],
    ['屋顶装光伏板国家还补钱吗', 'consultation'],
  ],
};
const sentences = Object.entries(said).flatMap(([category, rows]) =>
  rows.map(([text, kind]) => ({ text, category, kind })),
);

describe('what a villager says at the door', () => {
  it.each(sentences)('$text', ({ text, category, kind }) => {
    expect(suggest(text)).toMatchObject({ category, kind });
  });

  it('covers every category and every kind', () => {
    expect(new Set(sentences.map(({ category }) => category))).toEqual(new Set(categoryCodes));
    expect(new Set(sentences.map(({ kind }) => kind))).toEqual(new Set(requestKinds));
  });
});

/** Sentences in which one word alone would mislead, all invented. */
const misleading: readonly (readonly [string, CategoryCode, RequestKind])[] = [
  ['开发商交房拖了两年，楼道里到处是隐患也不赔', 'urban_rural_construction', 'complaint'],
  ['停车场乱收费，问他们还说有隐患不退', 'commerce_tourism', 'complaint'],
  ['半夜有货车往河边倾倒废渣', 'environment', 'complaint'],
  ['幼儿园欺骗家长，收了钱不开课', 'education_culture_sports', 'complaint'],
  ['砖厂的废水把田里的土弄坏了，一直没人管', 'environment', 'complaint'],
  ['农技站的干部在外面办企业卖农药', 'discipline_supervision', 'accusation'],
  ['请问我们组的自来水什么时候通', 'urban_rural_construction', 'complaint'],
  ['村口的桥拆了半年没修，这样合理吗', 'transport', 'complaint'],
  ['驾校退费拖了三个月还没退，帮我问问', 'transport', 'complaint'],
  ['请问老年证丢了怎么补办', 'civil_affairs', 'help'],
  ['请问高龄补贴要满多少岁', 'civil_affairs', 'consultation'],
  ['咨询大病保险的报销比例，去年没有报成', 'labour_social_security', 'consultation'],
  ['摆摊的天天占道，城管也不来', 'urban_rural_construction', 'complaint'],
  ['学校旁边流动摊贩占道经营，路都走不了', 'urban_rural_construction', 'complaint'],
  ['有人拉我爹投资养老项目，现在失联了', 'justice_public_security', 'complaint'],
  ['理财公司爆雷，本金拿不回来', 'justice_public_security', 'complaint'],
  ['网贷公司的人冒充客服，骗走我娘八千块', 'justice_public_security', 'complaint'],
  ['建议火车站到县城开通公交', 'transport', 'suggestion'],
  ['希望公交车能延伸到我们村口', 'transport', 'suggestion'],
  ['请加快修通到邻县的公路', 'transport', 'suggestion'],
  ['村委会的人包庇偷砍公益林的', 'discipline_supervision', 'accusation'],
  ['村主任纵容砂场偷采河沙', 'discipline_supervision', 'accusation'],
  ['物业公司擅自涨停车费', 'urban_rural_construction', 'complaint'],
  ['厂里迟迟不给我们缴社保', 'labour_social_security', 'complaint'],
  ['邻居砌墙挡住我家的光，说理也不听', 'urban_rural_construction', 'dispute'],
  ['大伯占了我家的自留山，两家争了好几年', 'agriculture', 'dispute'],
  ['河堤的护坡松了，怕垮', 'agriculture', 'hazard'],
  ['屋边的电线被树压着，冒火花', 'urban_rural_construction', 'hazard'],
  ['水库移民的补贴发放不公', 'agriculture', 'complaint'],
  ['移动公司乱扣话费，到底谁来管', 'science_information', 'complaint'],
  ['为什么别的村都硬化了路，就我们没有', 'transport', 'complaint'],
  ['小学北面的公路坑坑洼洼', 'transport', 'complaint'],
  ['村口到国道的联络线什么时候修，走错路出过交通事故', 'transport', 'complaint'],
  ['这段烂路今年会修吗', 'transport', 'complaint'],
  ['超市前的公路坑坑洼洼，什么时候完工', 'transport', 'complaint'],
  ['希望有人早日解决村口路灯不亮的问题', 'urban_rural_construction', 'complaint'],
  ['休耕的补贴什么时候能下来', 'agriculture', 'complaint'],
  ['酒店六楼涉黄，请查一下', 'justice_public_security', 'complaint'],
  ['对集镇规划的几点看法', 'urban_rural_construction', 'suggestion'],
  ['这家药店有没有证，请查一查', 'health', 'complaint'],
  ['白内障手术能不能报医保', 'labour_social_security', 'consultation'],
  ['厂里无故调岗降薪，是不是欺负人', 'labour_social_security', 'complaint'],
  ['学习小组竞争公平，老师又耐心，建议推广', 'education_culture_sports', 'suggestion'],
];

describe('what one word alone would mislead to', () => {
  it.each(misleading)('%s', (text, category, kind) => {
    expect(suggest(text)).toMatchObject({ category, kind });
  });
});

describe('its reasons', () => {
  it("quote the villager's own words", () => {
    expect(suggest('老板拖欠我三个月工资').reasons[0]).toBe(
      '您提到了“工资”“老板”“拖欠”，像是“打工、工资、社保医保”方面的事。',
    );
    expect(suggest('隔壁砌墙占了我家的地').reasons[1]).toBe('您说到“砌墙”，像是和别人有纠纷。');
  });

  it('say so when the words do not tell', () => {
    const { confidence, reasons } = suggest('麻烦您看一下');
    expect(confidence).toBe('unsure');
    expect(reasons).toEqual(['看不太准是哪方面的事，请您自己选一下。']);
  });

  it('read full-width letters like any others', () => {
    expect(rankCategories('ＥＴＣ多扣钱')[0]).toMatchObject({
      category: 'transport',
      words: ['etc'],
      reason: '您提到了“ETC”，像是“路和车”方面的事。',
    });
  });
});

describe('how sure it is', () => {
  it.each([
    ['clear', '通村公路塌了半边，班车进不来'],
    ['likely', '超市卖的面包过期了'],
    ['unsure', '事情拖了好久'],
  ] as const)('%s: %s', (confidence, text) => {
    expect(suggest(text).confidence).toBe(confidence);
  });
});

describe('what a word means by where it stands', () => {
  it('takes a school that only says where for a place', () => {
    expect(suggest('学校门口的水泥路烂了').category).toBe('transport');
    expect(suggest('学校的伙食太差，老师也不管').category).toBe('education_culture_sports');
  });

  it('lets what is said first weigh more than the story behind it', () => {
    const story = '我们去过派出所，也找过律师，法院也问过。';
    expect(suggest(`低保停了三个月，残疾证也没人换。${story}`).category).toBe('civil_affairs');
  });

  it('prefers the longer word', () => {
    expect(suggest('打电话没人接').categories).toEqual([]);
  });
});

describe('whom it is about', () => {
  it('hears an accusation only when somebody with a post stands in it', () => {
    expect(suggest('村支书挪用修路的钱').kind).toBe('accusation');
    expect(suggest('村支书挪用修路的钱').category).toBe('discipline_supervision');
    expect(suggest('请村支书来看看我家漏雨的老屋').kind).not.toBe('accusation');
    expect(suggest('店主挪用了我寄放的钱').kind).not.toBe('accusation');
  });

  it('hears a dispute only when there is another side', () => {
    expect(suggest('邻居家滴水到我家').kind).toBe('dispute');
    expect(suggest('隔壁有人种花').kind).not.toBe('dispute');
  });
});

describe('whatever is written', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('工资', '医院', '😀', '路', '没有', '，', '。', '\n', '村干部', '贪污'),
      )
      .map((parts) => parts.join('')),
  );

  it('is always one of fifteen and one of seven, and never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { category, kind, categories, confidence } = suggest(text);
        expect(categoryCodes).toContain(category);
        expect(requestKinds).toContain(kind);
        expect(categories.length).toBeLessThanOrEqual(3);
        expect(categories[0]?.category ?? category).toBe(category);
        expect(categories.length > 0 || confidence === 'unsure').toBe(true);
      }),
    );
  });

  it.each(['', '   ', '😀😀😀', '\ud83d', '。。。！！', '12345678901'])(
    '%j is not guessed at',
    (text) => {
      expect(suggest(text)).toMatchObject({ confidence: 'unsure', categories: [] });
    },
  );

  it('may be as long as a letter may be, and longer', () => {
    const letter = '村里的水渠堵了，田里放不进水。'.repeat(400);
    expect(suggest(letter.slice(0, 5000)).category).toBe('agriculture');
    expect(suggest(letter).category).toBe('agriculture');
  });
});
