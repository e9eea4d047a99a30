/** Money that was handed over to grow, or to be kept. */
const scheme =
  '(投资|理财|财富|集资|网贷|p2p|借贷|车贷|存款|存的钱|养老钱|本金|兑付|提现|基金|金融|高息|中奖)';
/** What only somebody does who means to take it. */
const swindle =
  '(诈骗|骗局|被骗|骗[走了取光钱]|骗子|卷[走款钱]|卷.{0,6}[钱款]|跑路|[爆暴]雷|失联|非法吸收|非吸|经侦)';
/** These need no company. */
const byName =
  '非法集资|集资诈骗|金融诈骗|电信诈骗|网络诈骗|套路贷|砍头息|资金盘|杀猪盘|出借人|冒充(公安|警察|客服|领导)|(不让|不能|无法|不给|停止|限制)(提现|兑付)';

const fraud = new RegExp(
  `${byName}|${scheme}[^。!?;\\n]{0,30}${swindle}|${swindle}[^。!?;\\n]{0,30}${scheme}`,
  'u',
);
/** Who says so first has come for that, whatever house it happens in. */
const vice = /涉黄|卖淫|嫖娼|聚众?赌|赌博|赌场|吸毒|贩毒|毒品|盗窃|抢劫|敲诈|诈骗/u;
/** Further down a letter both are comparisons, or fears. */
const FRAUD_TOLD_WITHIN = 120;
const VICE_TOLD_WITHIN = 40;

/**
 * What is a matter of the police whatever else it touches. Whoever regulates banks, shops and hotels can only write
 * about savings that were swindled away or about a brothel; the police can freeze an account and close a door.
 */
export function speaksOfCrime(text: string): boolean {
  return isToldWithin(text, fraud, FRAUD_TOLD_WITHIN) || isToldWithin(text, vice, VICE_TOLD_WITHIN);
}

function isToldWithin(text: string, crime: RegExp, chars: number): boolean {
  const at = text.search(crime);
  return at >= 0 && at < chars;
}
