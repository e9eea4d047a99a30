import type * as contracts from '@contracts/points';
import type { Deed } from '@contracts/points';
import { dayOf } from './days';
import type { SentencesFor } from './sentence';

/** The household's passbook. */
export const passbook = {
  title: '我家的积分',
  balance: '现在有',
  points: (points: number) => `${points}分`,
  change: (points: number) => (points > 0 ? `+${points}分` : `${points}分`),
  notMoney: '积分是村里大家定的奖励，不是钱，也不会变成罚款。',
  noTariff: '村里还没有通过积分办法，所以还不记分。大家开会通过以后，这里就会有。',
  empty: '还没有记过分。做了积分办法里的好事，核实后就记在这里。',
  line: (at: number, deed: string) => `${dayOf(at)} ${deed}`,
  earnedBy: (name: string) => `${name}挣的`,
  verifiedBy: (who: string) => `${who}核实`,
  corrected: '后来已更正',
  corrects: '更正前面的一笔',
  reason: (text: string) => `原因：${text}`,
  objectUntil: (at: number) => `有不同意见，${dayOf(at)}前可以提`,
  object: '提意见',
  proof: '看是哪件事',
  tariff: '怎样能得分',
  tariffLine: (text: string, points: number) => `${text}：${points}分`,
  timesMax: (times: number) => `一个月最多${times}次`,
  byItself: '办结后自动记，不用申请',
  decided: (decision: string, at: number) => `${decision}通过，${dayOf(at)}起执行`,
};

export const deedNames: Readonly<Record<Deed, string>> = {
  attend_meeting: '来开会',
  tidy_yard: '屋前屋后干净',
  volunteer: '出力帮忙',
  mediate_neighbours: '帮邻里劝和',
  report_hazard: '报险情，属实并解决',
  simple_ceremony: '红白喜事简办',
  good_deed: '做好事',
  county_honour: '县里表扬',
};

export const pointsRefusals: SentencesFor<typeof contracts> = {
  readTariff: {
    village_not_found: '没有找到这个村。请回首页重新打开。',
    tariff_not_found: '没有这一版的积分办法。请看现在的这一版。',
  },
  adoptTariff: {
    village_not_found: '没有找到这个村。请回工作台重新打开。',
    deed_listed_twice: '有一条写了两遍。请删掉一条再送。',
    not_later_than_the_one_before: '生效日期要晚于上一版。请改日期再送。',
    clause_not_found: '引用的条款不在本村的村规民约里。请打开村规民约重新选一条。',
  },
  readPassbook: {
    no_household: '您还没有认家门。请到“我的”里认家门，认好就能看。',
    household_not_found: '没有找到这一户。请重新选。',
  },
  correctEntry: {
    entry_not_found: '没有找到这一笔。请重新打开存折。',
    concerned_yourself: '跟自己家有关的账不能自己改。请找别的干部。',
    already_corrected: '这一笔已经更正过。请看最新的一行。',
    nothing_to_take_back: '这一笔没有分可以退。请看最新的一行。',
  },
};
