import { dayOf, momentOf } from './days';
import { unbroken } from './phone';

/** Who I am. */
export const me = {
  title: '我的',
  guest: '还没有认家门',
  guestSaid: '现在可以看公开的内容、报险情。认了家门，就能反映别的事、看家里的积分。',
  visitor: '您还没有登录。请从微信里打开屋场通。',
  of: (village: string, house: string) => `${village} ${house}`,
  posts: '我担任的',
  post: (office: string, title: string) => `${office} ${title}`,
  bind: '认家门',
  firstBind: '还不知道您是谁，这一页打不开。先认家门，再回来看。',
  firstWaiting: (village: string) => `已经请${village}确认您是谁，正在等。确认了，这一页就打得开。`,
  waitingBinding: (village: string, at: number) =>
    `${dayOf(at)}向${village}申请了，正在等村里确认。`,
  waitingAt: (village: string) => `已经请${village}确认，正在等。等的时候也能报险情。`,
  until: (at: number) => `最迟${dayOf(at)}有回音。`,
  withdrawBinding: '撤回申请',
  household: '我的家',
  privacy: '隐私和同意',
  notices: '怎么通知我',
  print: '字的大小',
  help: '找人帮忙',
  helpSaid: '不会用手机、不识字，都可以请人代办。',
  complain: '给屋场通提意见',
  complainSaid: '哪里不好用、有没有乱用您的信息，都可以说。',
  about: '关于屋场通',
  change: '换个人试试（只在本机演示）',
};

/** My household. */
export const household = {
  title: '我的家',
  where: (village: string, group: string, house: string) => `${village} ${group} ${house}`,
  members: '家里人',
  head: '户主',
  you: '您自己',
  hasAccount: '已认家门',
  contact: '联系您家的干部',
  gridWorker: '网格员',
};

/** Asking to be known. */
export const binding = {
  title: '认家门',
  why: '认了家门，才知道您反映的事是哪里的，积分才记得到家里。',
  notice: '先看这一条，同意了再往下',
  agree: '我看过了，同意',
  how: '怎么认',
  ways: { code: '用家里的户码（马上就认好）', say: '没有户码，请村里确认' },
  code: '户码上的字',
  codeHint: '印在户码卡上，十二个字，大小写都行。也可以直接扫。',
  scan: '扫户码',
  place: '哪个村（社区）',
  name: '您的姓名',
  houseNumber: '门牌号',
  headSurname: '户主姓什么',
  either: '门牌号和户主的姓，写一个就行。',
  phone: '电话',
  phoneHint: '方便村里问您，可以不写。写了就是同意存您的电话，随时能删。',
  send: '送出去',
  done: '认好了。现在可以反映事情、看家里的积分。',
  asked: '已经请村里确认，有结果会告诉您。等的时候也能报险情。',
  missing: '请写姓名，再写门牌号或者户主的姓。',
  missingCode: '请写姓名和户码上的字。',
  home: '回首页',
};

/** Consent, export, deletion. */
export const privacy = {
  title: '隐私和同意',
  first: '不同意也能用别的功能，不会少您的服务。同意了随时可以撤回。',
  nobody: '您没有用微信，这里什么也没存，不用同意，也没有要删的。',
  version: (version: number) => `第${version}版`,
  kinds: (kinds: readonly string[]) => `存什么：${kinds.join('、')}`,
  kept: (text: string) => `存多久：${text}`,
  refusal: (text: string) => `不同意会怎样：${text}`,
  source: (text: string) => `依据：${text}`,
  given: (at: number, version: number) => `您${dayOf(at)}同意了第${version}版`,
  notGiven: '您没有同意',
  outdated: '内容改过了，请再看一遍',
  give: '同意',
  withdraw: '撤回同意',
  withdrawAsk: '撤回以后，靠这一条存的东西马上删掉。',
  withdrawn: '已经撤回，存的东西已经删掉。',
  stillServed: { on_paper: '可以用纸办', by_helper: '可以请人代办' },
  unbound: '这部手机不再认得您。要用时再认家门。',
  mine: '我的信息',
  export: '导出我的全部信息',
  exported: '您的信息都在下面，可以复制带走。',
  copy: '复制',
  copied: '复制好了',
  parts: (part: string, count: number) => `${part}：${count}条`,
  delete: '删掉我的信息',
  deleteAsk: '姓名、电话、微信的绑定都会删掉，找不回来。法律要求留的会列出来给您看。',
  deleteYes: '我想好了，删掉',
  deleted: '删好了。',
  partName: (part: string) => partNames[part] ?? part,
  keptPart: (part: string, reason: string) => `${part}：${reason}`,
  keepReasons: {
    law_archive: '法律要求存档',
    running_matter: '事情还在办',
    holds_post: '您还担任职务',
    proof_of_consent: '要留同意过的凭据',
  },
};

/** The parts of the product in which something about a person may stand. */
const partNames: Readonly<Partial<Record<string, string>>> = {
  organisation: '身份和家庭',
  requests: '反映的事',
  points: '积分',
  notifications: '消息和提醒',
  deliberation: '屋场会和议题',
  polls: '表态',
  decisions: '村里的大事',
  rules: '对村规民约的意见',
  codes: '二维码',
};

/** Help by a person. */
export const help = {
  title: '找人帮忙',
  contact: (name: string) => `联系您家的干部：${name}`,
  gridWorker: (name: string) => `网格员：${name}`,
  lines: {
    '12345': { name: '政务服务热线12345', said: '不晓得归谁管，先打这个' },
    '12348': { name: '法律服务热线12348', said: '打官司、请律师、法律援助' },
    '12356': { name: '心理援助热线12356', said: '心里过不去，有人陪您说' },
    '12338': { name: '妇女维权热线12338', said: '妇女儿童受欺负' },
    '96110': { name: '反诈专线96110', said: '可能被骗了，先别转钱' },
  },
  callNumber: (number: string) => `打${number}`,
  onPaper: '也可以到村里的办事点，用纸写，请人代录。',
};

/** What the law wants said about a government mini-program. */
export const about = {
  title: '关于屋场通',
  lines: [
    '屋场通由县里统一主办，村里和乡镇不另建。',
    '不打卡、不排名、不算在线时长，也不逼谁下载。',
    '不做生意，没有广告，积分不是钱。',
    '照片、定位、电话、通知，都可以不给，不给也一样办事。',
  ],
  law: '照什么办',
  lawSaid: '用的法律、期限和数字，哪些还没核实',
  filing: '备案信息',
  filingSaid: '备案号由县里在上线备案后公布在这里。',
  operator: (name: string) => `主办单位：${name}`,
  filingNumber: (number: string) => `备案号：${number}`,
  complaints: '屋场通哪里不好、有没有乱用您的信息，都可以投诉。认了家门的，也可以在“我的”里写。',
  complain: (phone: string) => `打投诉电话${unbroken(phone)}`,
};

/** The local choice of who to be. */
export const people = {
  title: '选一个人来试',
  said: '这里都是编出来的人，只在本机演示时出现。',
  nobody: '不登录，只看看',
  nobodySaid: '从普通网页打开的人',
  now: '现在是这个人',
};

/** Confirming who somebody is. */
export const bindings = {
  title: '确认家门',
  empty: '没有等确认的人。有人申请认家门，就会出现在这里。',
  says: (name: string) => `自称：${name}`,
  house: (house: string) => `门牌：${house}`,
  head: (surname: string) => `户主姓${surname}`,
  asked: (at: number, place: string) => `${momentOf(at)} 申请认在${place}`,
  look: '在名册里找',
  candidates: '名册里可能是',
  noCandidates: '名册里没有像的人。请打电话问清楚，或者选下面的原因退回。',
  candidate: (name: string, group: string, house: string) => `${name} · ${group} ${house}`,
  isBound: '已经有一个微信',
  isUnderAge: '不满十四岁',
  confirm: '是他，确认',
  replace: '是本人换了微信，换成这个微信',
  decline: '不能确认',
  declineReasons: {
    not_of_this_village: '不是本村的人',
    not_recognised: '认不出是谁',
    household_unclear: '哪一户没说清楚',
  },
  call: '打电话问一问',
  callSaid: '看电话会记下来，本人看得到。',
  confirmed: '确认好了，会告诉本人。',
  declined: '退回了，会告诉本人怎么再申请。',
};

/** Finding somebody to act for. */
export const forSomeone = {
  title: '替人写',
  why: '帮没有手机、不识字的人写。会记下是您帮忙的，本人可以看到。',
  find: '姓名的前几个字，或者门牌号',
  search: '找一找',
  none: '没找到。换个写法再试，或者请本人到村里登记。',
  cutOff: '人太多，没有列完。请多写一个字。',
  write: '替他写',
  helped: '我替人写的',
  village: '哪个村',
};
