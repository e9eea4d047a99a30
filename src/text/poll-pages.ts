import type { RollKind } from '@contracts/organisation-words';
import type {
  CountedWay,
  CountState,
  PollKind,
  PollState,
  TakeBackReason,
  VotingWay,
} from '@contracts/polls-words';
import { momentOf, timeOf } from './days';

export const pollStateNames: Readonly<Record<PollState, string>> = {
  open: '正在表态',
  counting: '正在点数',
  blocked: '数对不上',
  counted: '结果出来了',
};

export const pollKindNames: Readonly<Record<PollKind, string>> = {
  yes_no: '同意不同意',
  one_of: '几样里选一样',
  several_of: '几样里选几样',
  ranking: '排个先后',
};

export const yesNoNames = { agree: '同意', against: '不同意', abstain: '弃权' } as const;

export const rollNames: Readonly<Record<RollKind, string>> = {
  adults: '成年村民',
  households: '户',
  party_members: '党员',
  party_committee: '村党组织委员',
  villagers_committee: '村委会成员',
  two_committees: '村“两委”成员',
  supervision_committee: '村务监督委员会成员',
  representatives_assembly: '村民代表会议成员',
  collective_members: '集体经济组织成员',
  collective_representatives: '集体经济组织成员代表',
};

export const votingWayNames: Readonly<Record<VotingWay, string>> = {
  online: '在手机上',
  hand: '到会举手',
  paper: '填纸票',
};

export const countStateNames: Readonly<Record<CountState, string>> = {
  missing: '还没有报数',
  first_witness: '报了数，等两位见证人',
  second_witness: '还等一位见证人',
  witnessed: '两位见证人都对上了',
  disputed: '见证人数的不一样',
};

export const countedWayNames: Readonly<Record<CountedWay, string>> = {
  hand: '举手',
  paper: '纸票',
};

/** Why something that was written down for somebody does not hold any more. */
export const takeBackReasonNames: Readonly<Record<TakeBackReason, string>> = {
  wrong_person: '认错了人，点错了名',
  left_before_the_vote: '人先走了，没有举手',
  slip_came_back: '票没有填，退回来了',
  choice_written_wrongly: '选的那一样写错了',
};

/** What the desk wrote down for somebody. */
export const entryNames: Readonly<Record<VotingWay, string>> = {
  online: '代投',
  hand: '到场举手',
  paper: '领了纸票',
};

const shortWays: Readonly<Record<VotingWay, string>> = {
  online: '手机上',
  hand: '举手',
  paper: '纸票',
};

/** A poll, for whoever is asked. */
export const polls = {
  title: '请您表态',
  titleOver: '大家表过态的事',
  listTitle: '大家表态的事',
  wanted: '要您表态的事',
  all: '全部',
  ofMeeting: '这次会上要表态的事',
  nothingWanted: '眼下没有等您表态的事。有了会给您发消息。',
  empty: '还没有让大家表过态。有事要问大家，会列在这里。',
  waitsForMe: '等您',
  secret: '无记名',
  open: '公开',

  asks: '问的是',
  who: (place: string, roll: string, size: number, isHousehold: boolean) =>
    isHousehold
      ? `问${place}，一共${size}户，一户一票，家里成年人谁投都行。`
      : `问${place}的${roll}，一共${size}人，一人一票。`,
  until: (at: number) => `${momentOf(at)}截止。`,
  closedAt: (at: number) => `${momentOf(at)}已经截止。`,
  untilIn: (at: number, days: number) =>
    days <= 0 ? `今天${timeOf(at)}截止` : `还有${days}天，${momentOf(at)}截止`,
  terms: '怎么投，接下来怎样',
  termsOver: '投完了，接下来怎样',
  saidNoElection: '发起的人写明：这不是选举，也不是罢免，选不出也罢不掉哪个干部。',
  mayCloseEarly: '都表了态，可能提前截止。',
  ways: (names: readonly string[]) => `怎么投：${names.join('、')}。`,
  waysOver: (names: readonly string[]) => `是这样投的：${names.join('、')}。`,
  secretSaid: '无记名：谁选了什么，谁也不知道，后台也查不到。结果出来前，谁也看不到票数。',
  openSaid: '公开：结果出来以后，村里人看得到谁选了什么。',
  assistedSaid: '没有手机的人，可以请村干部当面代投。代投会记下来，结果里写明有几票。',
  participation: (count: number, size: number) => `已经表态${count}，一共${size}。`,

  choose: '您的意见',
  chooseMost: (most: number, chosen: number) => `最多选${most}样，已选${chosen}样。`,
  full: '已经选满了。想换，先去掉一样。',
  rankHow: '最想要的排最前面。点“往上”“往下”来挪。',
  rankAdd: '点一样，排到后面。没排的，都算在最后。',
  ranked: (place: number, text: string) => `第${place}：${text}`,
  up: '往上',
  down: '往下',
  out: '不排它',
  upSpoken: (text: string) => `${text}往上挪`,
  downSpoken: (text: string) => `${text}往下挪`,
  outSpoken: (text: string) => `${text}不排`,
  confirm: '看一看，对不对',
  confirmAsk: '您选的是：',
  confirmOnce: '投出去以后，不能再改，也不能收回。',
  confirmAtHome: '一户一票：您投了，家里别人就不能再投。',
  cast: '就这样，投出去',
  kept: '已经存好。现在没有信号，有信号会自动送。送到以后，手机上不留您选了什么。',
  keptOpen: '已经存好。现在没有信号，有信号会自动送。',
  castDone: '投好了。',

  mine: '您这一票',
  mineAtHome: '您家这一票',
  votedAtHome: {
    online: '已经投了，家里有人在手机上投的。',
    hand: '家里有人到了会场，这一票用举手来投。',
    paper: '家里领了纸票，这一票用纸票来投。',
  } satisfies Record<VotingWay, string>,
  voted: {
    online: '已经投了，在手机上投的。',
    hand: '您到了会场，这一票用举手来投。',
    paper: '您领了纸票，这一票用纸票来投。',
  } satisfies Record<VotingWay, string>,
  assisted: '这一票是村干部替您投的。不是您的意思，请马上告诉村务监督委员会。',
  chose: (texts: readonly string[]) => `您选的：${texts.join('、')}`,
  choseAtHome: (texts: readonly string[]) => `家里选的：${texts.join('、')}`,
  choseRankedAtHome: (texts: readonly string[]) => `家里排的：${texts.join('，其次')}`,
  choseRanked: (texts: readonly string[]) => `您排的：${texts.join('，其次')}`,
  secretKept: '您选了什么，谁也不知道，手机上也没有留。',
  whoAreYou: '还不知道您是谁，也就不知道问没问到您。先认家门，再回来表态。',
  notKnownHere:
    '还不知道您是谁，也就不知道问没问到您。从微信里打开，家门认好了，再来表态。没有微信的，请找村干部。',
  noVoice: '这次没有问到您：您不在名册里。觉得漏了，请找村干部说。结果照样可以看。',
  notOnline: '这次不在手机上投。请照上面写的办法来。',
  next: {
    open: '到时间截止，点完数，结果就贴在这里，也会给您发消息。',
    counting: '已经截止，正在点数。两位见证人对上了，结果就贴出来。',
    blocked: '点的数对不上，要重新点一次。对上以前不出结果。',
    counted: '结果已经出来了。有不同意见，请向村务监督委员会提。',
  } satisfies Record<PollState, string>,

  whoSupervises: '看监督委员会怎么找',
  result: '结果',
  nobodyWay: { hand: '没有人举手', paper: '没有人填纸票' } satisfies Record<CountedWay, string>,
  resultOf: (voices: number, of: number) => `一共${of}票，投了${voices}票。`,
  invalid: (count: number) => `其中废票${count}张。`,
  byWay: (ways: readonly (readonly [VotingWay, number])[]) =>
    `${ways.map(([way, count]) => `${shortWays[way]}${count}票`).join('，')}。`,
  byWayHidden: '无记名的，不分开说手机和纸票各几票，免得猜出是谁。',
  assistedCount: (count: number) => (count === 0 ? '没有代投的。' : `其中请人代投的${count}票。`),
  votes: (count: number) => `${count}票`,
  firsts: (count: number) => `${count}人排第一`,
  firstPlace: (text: string) => `排在最前的是：${text}`,
  mostVotes: (text: string) => `票最多的是：${text}`,
  tieInRanking: (texts: readonly string[]) => `${texts.join('、')}并列第一，没有替大家分先后。`,
  tie: (texts: readonly string[]) => `${texts.join('、')}票数一样多，并列在前，没有替大家分先后。`,
  nobodyChose: '没有人选。',
  places: '排出来的先后',
  place: (number: number, texts: readonly string[]) =>
    texts.length > 1
      ? `第${number}：${texts.join('、')}（并列）`
      : `第${number}：${texts.join('')}`,
  pairs: '两样两样比',
  pairsSaid: '每两样放在一起比，各有几人把它排在前面。先后就是这样算出来的。',
  pairCount: (count: number) => `${count}人`,
  pairEven: '一样多',
  firstsOf: '各样有几人排在第一',
  withheld: '投的人太少，说出票数就猜得出是谁，所以这次不公布，谁也看不到。',
  counted: (at: number) => `${momentOf(at)}点完。`,
  hash: '怎样自己核对',
  hashAnswer: '题目、名册、规矩在第一票前就定死了，谁也改不了',
  hashSaid: '下面这串字是题目、选项、名册和规矩的指纹。哪怕改一个字，这串字就变了。',
  hashHow:
    '核对办法：把公布的各项按字母排好写成一行，用 SHA-256 算一遍，得出来的应该跟这串字一样。会电脑的年轻人都能帮您算。',
  hashCopied: '抄好了，可以贴给会电脑的人。',
  copy: '抄下这串字',
  rollHash: (size: number) => `名册的指纹（${size}票）`,
  pollHash: '整件事的指纹',
  ballots: '看每一票',
  ballotsSaid: '公开表态的，谁选了什么，大家都看得到，可以自己再数一遍。',
  ballot: (name: string, texts: readonly string[]) => `${name}：${texts.join('、')}`,
  byHelper: '代投',
  ballotBack: '撤回了，不算',
  takenBack: '撤回的登记',
  takenBackSaid: (count: number) => `写错了又撤回的，一共${count}笔。谁撤的、为什么，都留在这里。`,
  entry: (name: string | undefined, houseNumber: string | undefined, what: string) =>
    `${[houseNumber, name ?? '（无记名，不写姓名）'].filter(Boolean).join(' ')}：${what}`,
  entryBy: (name: string) => `${name}记的。`,
  backBy: (at: number, name: string, why: string) => `${momentOf(at)}，${name}撤回：${why}。`,
  mineBack: (what: string, why: string) => `村里替您记的“${what}”撤回了：${why}。`,
  mineFree: '您这一票还没有用，可以照样表态。',
  desk: '表态台',
  counts: '点数点到哪一步',

  witness: '我来见证',
  witnessHow: '自己数一遍，把自己数的写下来。不要看别人报的数。',
  witnessAgrees: '跟报的数对上了。',
  witnessDiffers: '跟报的数不一样。要一起重新数。',
  witnessDone: '已经记下您数的数。',
};

/** What is written down after a count. */
export const countForm = {
  voices: { hand: '一共举了几人', paper: '箱里一共几张票' } satisfies Record<CountedWay, string>,
  invalid: '废票几张',
  of: (text: string) => `${text}：几票`,
  order: '哪一种排法',
  orderHint: '照票上的先后写号码，比如 2 1 3',
  orderCount: '这样排的几票',
  addOrder: '再加一种排法',
  orders: (texts: readonly string[]) => texts.join('，'),
  numbered: (number: number, text: string) => `${number} ${text}`,
  ofMost: {
    hand: (most: number) => `到场${most}人`,
    paper: (most: number) => `发出${most}张`,
  } satisfies Record<CountedWay, (most: number) => string>,
  differs: (sum: number, voices: number) =>
    `各项加起来${sum}，总数写的是${voices}，对不上。请再数一遍。`,
  moreThanSlips: (valid: number) => `有效的一共${valid}，有一项比这还多。请再数一遍。`,
  marks: (sum: number, from: number, until: number) =>
    `各项加起来应该在${from}到${until}之间，现在是${sum}。请再数一遍。`,
  send: '报数',
};
