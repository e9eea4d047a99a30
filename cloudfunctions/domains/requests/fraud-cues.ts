/** Money that was handed over to grow, or to be kept. */
const scheme =
  '(投资|理财|财富|集资|网贷|p2p|借贷|车贷|存款|存的钱|养老钱|本金|兑付|提现|基金|金融|高息|中奖)';
/** What only somebody does who means to take it. */
const swindle =
  '(诈骗|骗局|被骗|骗[走了取光钱]|骗子|卷[走款钱]|卷.{0,6}[钱款]|跑路|[爆暴]雷|失联|非法吸收|非吸|经侦)';
/** These need no company. */
const byName =
  '非法集资|集资诈骗|金融诈骗|电信诈骗|网络诈骗|套路贷|砍头息|资金盘|杀猪盘|冒充(公安|警察|客服|领导)|(不让|不能|无法|不给|停止|限制)(提现|兑付)';

const fraud = new RegExp(
  `${byName}|${scheme}[^。!?;\\n]{0,30}${swindle}|${swindle}[^。!?;\\n]{0,30}${scheme}`,
  'u',
);
/** Further down a letter it is a comparison, or a fear. */
const TOLD_WITHIN = 120;

/**
 * Savings taken by a sham investment, a sham lender, a voice on the telephone. Whoever regulates banks and shops can
 * only write about it; the police can freeze an account, so it is theirs first, whatever the money was called.
 */
export function speaksOfFraud(text: string): boolean {
  const at = text.search(fraud);
  return at >= 0 && at < TOLD_WITHIN;
}
