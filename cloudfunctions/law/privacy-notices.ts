/** What is told and asked for one purpose, in one version of its words. */
export interface PrivacyNotice {
  readonly purpose: 'identity' | 'phone_number' | 'recordings';
  readonly version: number;
  readonly validFrom: string;
  readonly source: string;
  readonly status: 'law' | 'regulation' | 'local_practice' | 'known' | 'design' | 'unverified';
  /** The ground in Art 13 on which the purpose stands. */
  readonly basis: 'consent';
  readonly title: string;
  readonly text: string;
  /** Which kinds of data. */
  readonly kinds: readonly string[];
  /** For how long. */
  readonly kept: string;
  /** What happens to somebody who says no. */
  readonly refusal: string;
}

/**
 * What a person is told before anything about them is kept (个人信息保护法 Art 17), purpose by purpose, so that
 * each is agreed to and withdrawn by itself (Art 14–16). A changed text is a new version; what was agreed to
 * before stays readable.
 */
export const privacyNotices: readonly PrivacyNotice[] = [
  {
    purpose: 'identity',
    version: 1,
    validFrom: '2026-11-01',
    source: '个人信息保护法第六条、第十三条、第十四条、第十七条',
    status: 'design',
    basis: 'consent',
    title: '认得您是谁',
    text: '为了把您反映的事办成、把结果告诉您，我们要知道您是哪个村、哪一户、叫什么名字，并和您的微信对应起来。只有您家和帮您办事的人看得到。不要身份证号，不要人脸，不要定位。',
    kinds: ['姓名', '所在村组和门牌', '微信账号标识'],
    kept: '您注销时删除；已经办过的事按档案规定保存。',
    refusal: '不同意也可以看公开的内容、报告危险，其他的事请到村部办，或者请村干部、网格员帮您办。',
  },
  {
    purpose: 'phone_number',
    version: 1,
    validFrom: '2026-11-01',
    source: '个人信息保护法第六条、第十四条、第十七条',
    status: 'design',
    basis: 'consent',
    title: '您的电话号码',
    text: '有急事时，帮您办事的人可以打电话找您。号码加密保存，谁看过、为什么看，都记下来，您能查到。不填不影响办事。',
    kinds: ['电话号码'],
    kept: '您撤回同意或者注销时立即删除。',
    refusal: '不填电话号码，一样办事，结果在消息里看。',
  },
  {
    purpose: 'recordings',
    version: 1,
    validFrom: '2026-11-01',
    source: '个人信息保护法第六条、第十四条、第十七条、第二十九条',
    status: 'design',
    basis: 'consent',
    title: '录音和照片',
    text: '您可以用说话代替打字，也可以拍照说明情况。录音和照片只给办这件事的人听和看，不公开。录别人、拍别人，请先问过对方。',
    kinds: ['录音', '照片'],
    kept: '和这件事的记录一起，按档案规定保存。',
    refusal: '不录音、不拍照，打字或者请人代写都行。',
  },
  {
    purpose: 'recordings',
    version: 2,
    validFrom: '2026-11-28',
    source: '个人信息保护法第六条、第十四条、第十七条、第二十九条',
    status: 'design',
    basis: 'consent',
    title: '录音和照片',
    text: '您可以用说话代替打字，也可以拍照说明情况。您反映的事，录音和照片只给办这件事的人听和看。屋场会上说的话是说给大家听的，本村的人也听得到；选了“不让别的村民知道是我说的”或者“这是私事”，就只有主持和记录的人听得到。录别人、拍别人，请先问过对方。',
    kinds: ['录音', '照片'],
    kept: '和这件事的记录一起，按档案规定保存。',
    refusal: '不录音、不拍照，打字或者请人代写都行。',
  },
];

/** How long the record of a consent is kept after it was taken back, as proof that it was given. */
export const consentProof = {
  source: '比照个人信息保护法第五十六条(影响评估报告和处理情况记录至少保存三年),设计值',
  status: 'design',
  validFrom: '2026-11-01',
  period: { amount: 36, unit: 'month' },
} as const;

/** Below this age nobody has an account; a child stands in the household only. */
export const accountAge = {
  source: '比照个人信息保护法第二十八条、第三十一条(不满十四周岁须监护人同意),不给开号为设计值',
  status: 'design',
  validFrom: '2026-11-01',
  years: 14,
} as const;

/** How long a cadre may take to say who somebody is. No rule gives a figure. */
export const bindingPeriod = {
  source: '产品约定：三个工作日内确认身份，过期由上一级确认',
  status: 'design',
  validFrom: '2026-11-01',
  period: { amount: 3, unit: 'workingDay' },
} as const;
